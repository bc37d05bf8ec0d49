import { useTranslation } from "react-i18next";
import { Tag } from "@/parts/Tag";
import { addressLine } from "./plain";

type Part = Record<string, unknown>;

/** Several phones, e-mails or addresses: each with its kind, and the wish not to be disturbed. */
export function Parts({ type, parts }: { type: "phones" | "emails" | "addresses"; parts: Part[] }) {
  const { t } = useTranslation();
  return (
    <ul className="parts">
      {parts.map((part, at) => (
        <li key={at}>
          <OnePart type={type} part={part} />
          <span className="dim small">{t(`part.${type}.${String(part.kind)}`)}</span>
          {parts.length > 1 && part.primary === true && <Tag tone="blue">{t("part.primary")}</Tag>}
          {part.do_not_call === true && <Tag tone="red">{t("part.doNotCall")}</Tag>}
          {part.opt_out === true && <Tag tone="red">{t("part.optOut")}</Tag>}
        </li>
      ))}
    </ul>
  );
}

function OnePart({ type, part }: { type: string; part: Part }) {
  if (type === "addresses") return <span>{addressLine(part)}</span>;
  const text = String(part.number ?? part.address ?? "");
  const barred = part.do_not_call === true || part.opt_out === true;
  if (barred) return <s>{text}</s>;
  return <a href={`${type === "phones" ? "tel" : "mailto"}:${text}`}>{text}</a>;
}
