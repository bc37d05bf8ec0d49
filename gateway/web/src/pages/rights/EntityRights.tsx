import { useTranslation } from "react-i18next";
import { ruleKey, type CatalogueEntity, type Cells, type Operation } from "./cells";
import { useWords } from "./useWords";

interface EntityRightsProps {
  entity: CatalogueEntity;
  cells: Cells;
  base: Cells;
  inherited: Cells;
  /** Bundles have no field rules. */
  withRules: boolean;
  give?: (operations: Operation[], value: string) => void;
  rule?: (key: string, value: string) => void;
}

/** Everything of one entity in words: each operation with its scope, each field with its rule. */
export function EntityRights({ entity, cells, base, inherited, withRules, give, rule }: EntityRightsProps) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className="rights-entity">
      <fieldset>
        <legend>{t("rights.operations")}</legend>
        {entity.operations.map((operation) => {
          const through = inherited.get(operation.permission);
          return (
            <Line
              key={operation.permission}
              label={operation.label}
              hint={through && t("rights.byBundle", { scope: words.scopes(through, operation.scoped) })}
              value={cells.get(operation.permission) ?? ""}
              before={base.get(operation.permission) ?? ""}
              choices={words.choices(operation.scoped)}
              said={(value) => words.scopes(value, operation.scoped)}
              onChange={give && ((value) => give([operation], value))}
            />
          );
        })}
      </fieldset>
      {withRules && entity.fields.length > 0 && (
        <fieldset>
          <legend>{t("rights.fields")}</legend>
          <p className="dim small">{t("rights.fieldsWhy")}</p>
          {entity.fields.map((field) => {
            const key = ruleKey(entity.entity, field.name);
            return (
              <Line
                key={key}
                label={field.label}
                value={cells.get(key) ?? ""}
                before={base.get(key) ?? ""}
                choices={words.rules()}
                said={words.rule}
                onChange={rule && ((value) => rule(key, value))}
              />
            );
          })}
        </fieldset>
      )}
    </div>
  );
}

interface LineProps {
  label: string;
  hint?: string;
  value: string;
  before: string;
  choices: { value: string; label: string }[];
  said: (value: string) => string;
  onChange?: (value: string) => void;
}

function Line({ label, hint, value, before, choices, said, onChange }: LineProps) {
  const { t } = useTranslation();
  const known = choices.some((one) => one.value === value) ? choices : [...choices, { value, label: said(value) }];
  return (
    <label className="rights-line" data-changed={value !== before || undefined}>
      <span className="grow">
        {label}
        {hint && <span className="dim small rights-hint">{hint}</span>}
        {value !== before && <span className="small rights-hint rights-was">{t("rights.was", { before: said(before) })}</span>}
      </span>
      {onChange ? (
        <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          {known.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
        </select>
      ) : (
        <span>{said(value)}</span>
      )}
    </label>
  );
}
