import { useTranslation } from "react-i18next";

type Part = Record<string, unknown>;

/** From large to small in Chinese, from small to large in English: as the envelope has it. */
const LARGE_FIRST = ["postcode", "country", "province", "city", "district", "street"];
const SMALL_FIRST = ["street", "district", "city", "province", "postcode", "country"];

export function AddressLines({ id, part, onChange }: { id: string; part: Part; onChange: (change: Part) => void }) {
  const { t, i18n } = useTranslation();
  const order = i18n.language.startsWith("zh") ? LARGE_FIRST : SMALL_FIRST;
  return (
    <div className="address-lines">
      {order.map((name, at) => (
        <label key={name} data-name={name}>
          <span className="dim small">{t(`part.${name}`)}</span>
          <input
            id={at === 0 ? id : undefined}
            className="input"
            autoComplete="off"
            value={String(part[name] ?? "")}
            onChange={(event) => onChange({ [name]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}
