import { useTranslation } from "react-i18next";
import type { EditorProps } from "./editor";

export function FlagEditor({ id, field, value, onChange, invalid, describedBy }: EditorProps) {
  const { t } = useTranslation();
  const on = value === true;
  return (
    <span className="flag-editor">
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="switch"
        checked={on}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-required={field.required}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="dim" aria-hidden="true">{t(on ? "common.yes" : "common.no")}</span>
    </span>
  );
}

const MARKS = [1, 2, 3, 4, 5];

/** One to five, as radio buttons: arrows choose, a second click on the mark takes it back. */
export function RatingEditor({ id, field, value, onChange, labelId }: EditorProps) {
  const { t } = useTranslation();
  const now = Number(value ?? 0);
  return (
    <div className="rating-editor" role="radiogroup" aria-labelledby={labelId}>
      {MARKS.map((mark) => (
        <label key={mark} data-on={mark <= now || undefined} title={String(mark)}>
          <input
            id={mark === 1 ? id : undefined}
            type="radio"
            className="unseen"
            name={id}
            checked={now === mark}
            aria-label={t("field.ratingOf", { rating: mark })}
            onChange={() => onChange(mark)}
            onClick={() => now === mark && !field.required && onChange(null)}
          />
          <span aria-hidden="true">★</span>
        </label>
      ))}
    </div>
  );
}
