import { useTranslation } from "react-i18next";
import { Icon } from "@/parts/Icon";
import { AddressLines } from "./AddressLines";
import type { EditorProps } from "./editor";

type Part = Record<string, unknown>;

interface Shape {
  type: "phones" | "emails" | "addresses";
  kinds: string[];
  empty: Part;
  wish?: "do_not_call" | "opt_out";
}

const PHONES: Shape = {
  type: "phones", kinds: ["mobile", "work", "home", "fax", "other"], wish: "do_not_call",
  empty: { kind: "mobile", number: "", primary: false, do_not_call: false },
};
const EMAILS: Shape = {
  type: "emails", kinds: ["work", "home", "other"], wish: "opt_out",
  empty: { kind: "work", address: "", primary: false, opt_out: false },
};
const ADDRESSES: Shape = {
  type: "addresses", kinds: ["office", "billing", "shipping", "home", "other"],
  empty: { kind: "office", country: "", province: "", city: "", district: "", street: "", postcode: "", primary: false },
};

export const PhonesEditor = (props: EditorProps) => <PartsEditor {...props} shape={PHONES} />;
export const EmailsEditor = (props: EditorProps) => <PartsEditor {...props} shape={EMAILS} />;
export const AddressesEditor = (props: EditorProps) => <PartsEditor {...props} shape={ADDRESSES} />;

function PartsEditor({ id, field, value, onChange, invalid, shape }: EditorProps & { shape: Shape }) {
  const { t } = useTranslation();
  const parts = (value as Part[] | null) ?? [];
  const replace = (at: number, change: Part) => onChange(parts.map((part, i) => (i === at ? { ...part, ...change } : part)));
  const makePrimary = (at: number) => onChange(parts.map((part, i) => ({ ...part, primary: i === at })));
  return (
    <div className="parts-editor">
      {parts.map((part, at) => (
        <div key={at} className="parts-line" role="group" aria-label={`${field.label} ${at + 1}`}>
          <select
            className="input"
            value={String(part.kind)}
            aria-label={t("part.kind")}
            onChange={(event) => replace(at, { kind: event.target.value })}
          >
            {shape.kinds.map((kind) => <option key={kind} value={kind}>{t(`part.${shape.type}.${kind}`)}</option>)}
          </select>
          <PartInput id={at === 0 ? id : `${id}-${at}`} shape={shape} part={part} invalid={invalid} onChange={(change) => replace(at, change)} />
          <span className="parts-marks">
            {parts.length > 1 && (
              <label className="row">
                <input type="radio" name={`${id}-primary`} checked={part.primary === true} onChange={() => makePrimary(at)} /> {t("part.primary")}
              </label>
            )}
            {shape.wish && (
              <label className="row">
                <input type="checkbox" checked={part[shape.wish] === true} onChange={(event) => replace(at, { [shape.wish as string]: event.target.checked })} />
                {t(shape.wish === "opt_out" ? "part.optOut" : "part.doNotCall")}
              </label>
            )}
            <button type="button" className="icon-button" aria-label={t("part.remove", { part: `${field.label} ${at + 1}` })} onClick={() => onChange(parts.filter((_, i) => i !== at))}>
              <Icon name="close" size={16} />
            </button>
          </span>
        </div>
      ))}
      <button
        type="button"
        id={parts.length === 0 ? id : undefined}
        className="button quiet parts-add"
        onClick={() => onChange([...parts, { ...shape.empty, primary: parts.length === 0 }])}
      >
        <Icon name="plus" size={16} /> {t("part.add", { part: field.label })}
      </button>
    </div>
  );
}

interface PartInputProps {
  id: string;
  shape: Shape;
  part: Part;
  invalid: boolean;
  onChange: (change: Part) => void;
}

function PartInput({ id, shape, part, invalid, onChange }: PartInputProps) {
  const { t } = useTranslation();
  if (shape.type === "addresses") return <AddressLines id={id} part={part} onChange={onChange} />;
  const key = shape.type === "phones" ? "number" : "address";
  return (
    <input
      id={id}
      className="input grow"
      inputMode={shape.type === "phones" ? "tel" : "email"}
      autoCapitalize="none"
      autoComplete="off"
      value={String(part[key] ?? "")}
      aria-label={t(shape.type === "phones" ? "part.number" : "part.address")}
      aria-invalid={invalid}
      onChange={(event) => onChange({ [key]: event.target.value })}
    />
  );
}
