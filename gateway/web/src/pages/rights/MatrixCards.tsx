import { useTranslation } from "react-i18next";
import { Icon } from "@/parts/Icon";
import { ruleKey, type Cells } from "./cells";
import type { EntityRow, MatrixRow } from "./rows";
import { ScopeMark } from "./ScopeMark";
import { useWords } from "./useWords";

interface CardsProps {
  rows: MatrixRow[];
  cells: Cells;
  base: Cells;
  inherited: Cells;
  onOpen: (row: MatrixRow) => void;
}

/** The matrix on a phone: one line per entity with what is granted, a sheet behind each. */
export function MatrixCards({ rows, cells, base, inherited, onOpen }: CardsProps) {
  return (
    <div className="matrix-cards">
      {rows.flatMap((row) => (row.kind === "service" ? [
        <section key={row.id} aria-labelledby={`rights-${row.id}`}>
          <h3 id={`rights-${row.id}`} className="dim small">{row.label}</h3>
          <ul className="card">
            {row.entities.map((one) => <li key={one.id}><Card row={one} cells={cells} base={base} inherited={inherited} onOpen={onOpen} /></li>)}
          </ul>
        </section>,
      ] : []))}
    </div>
  );
}

function Card({ row, cells, base, inherited, onOpen }: Omit<CardsProps, "rows"> & { row: EntityRow }) {
  const { t } = useTranslation();
  const words = useWords();
  const { entity } = row;
  const valueOf = (permission: string) => cells.get(permission) ?? inherited.get(permission) ?? "";
  const given = entity.operations.filter(({ permission }) => valueOf(permission));
  const keys = [...entity.operations.map(({ permission }) => permission), ...entity.fields.map(({ name }) => ruleKey(entity.entity, name))];
  const changed = keys.filter((key) => (cells.get(key) ?? "") !== (base.get(key) ?? "")).length;
  return (
    <button type="button" className="matrix-card" onClick={() => onOpen(row)}>
      <span className="grow">
        <span className="row">{row.label}{changed > 0 && <span className="rights-was small">{t("rights.changes", { count: changed })}</span>}</span>
        <span className="matrix-card-given dim small">
          {given.length === 0 ? t("rights.none") : given.map(({ permission, label, scoped }) => (
            <span key={permission} className="row">{label} <ScopeMark value={valueOf(permission)} scoped={scoped} words={words} /></span>
          ))}
        </span>
      </span>
      <Icon name="chevronRight" size={16} />
    </button>
  );
}
