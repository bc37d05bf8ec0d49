import { useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FieldType } from "@/api/types";
import { LANGUAGE_NAMES, LANGUAGES } from "@/app/i18n";
import type { EditorProps } from "./editor";

const INPUT_TYPES: Partial<Record<FieldType, string>> = { email: "email", url: "url", phone: "tel" };

export function TextEditor({ id, field, value, placeholder, onChange, invalid, describedBy }: EditorProps) {
  const type = INPUT_TYPES[field.type];
  return (
    <input
      id={id}
      className="input"
      type="text"
      inputMode={type as "email" | undefined}
      autoCapitalize={type || field.type === "code" ? "none" : undefined}
      spellCheck={type || field.type === "code" ? false : undefined}
      autoComplete="off"
      value={String(value ?? "")}
      placeholder={placeholder}
      maxLength={field.max_length ?? undefined}
      aria-invalid={invalid}
      aria-required={field.required}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const LEAST_LINES = 3;

/** Grows with what is written. */
export function LongTextEditor({ id, field, value, placeholder, onChange, invalid, describedBy }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      ref={area}
      id={id}
      className="input"
      rows={LEAST_LINES}
      value={String(value ?? "")}
      placeholder={placeholder}
      maxLength={field.max_length ?? undefined}
      aria-invalid={invalid}
      aria-required={field.required}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** The same words in each language of ours. */
export function LabelsEditor({ id, field, value, onChange, invalid }: EditorProps) {
  const labels = (value ?? {}) as Record<string, string>;
  return (
    <div className="labels-editor">
      {LANGUAGES.map((language) => (
        <label key={language} className="row">
          <span className="dim small labels-language" lang={language}>{LANGUAGE_NAMES[language]}</span>
          <input
            id={`${id}-${language}`}
            className="input grow"
            lang={language}
            value={labels[language] ?? ""}
            maxLength={field.max_length ?? 200}
            aria-invalid={invalid}
            onChange={(event) => onChange({ ...labels, [language]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}

/** For the few values without a form of their own; it is passed on once it can be read. */
export function JsonEditor({ id, value, onChange, invalid, describedBy }: EditorProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => (value == null ? "" : JSON.stringify(value, null, 2)));
  const [broken, setBroken] = useState(false);
  function change(next: string) {
    setText(next);
    try {
      onChange(next.trim() ? (JSON.parse(next) as unknown) : null);
      setBroken(false);
    } catch {
      setBroken(true);
    }
  }
  return (
    <>
      <textarea id={id} className="input mono" rows={4} spellCheck={false} value={text} aria-invalid={invalid || broken} aria-describedby={describedBy} onChange={(event) => change(event.target.value)} />
      {broken && <div className="field-error small">{t("field.notReadable")}</div>}
    </>
  );
}
