/** The rows and columns of a permission matrix, as a search and the folds leave them. */
import type { CatalogueEntity, CatalogueService, Cells, Operation } from "./cells";
import { ruleKey } from "./cells";

const USUAL = ["view", "create", "edit", "delete", "export", "import", "assign"];

export interface EntityRow {
  kind: "entity";
  id: string;
  label: string;
  service: string;
  entity: CatalogueEntity;
  /** By column; undefined where the entity has no such operation. */
  usual: (Operation | undefined)[];
  more: Operation[];
}
export interface ServiceRow {
  kind: "service";
  id: string;
  label: string;
  folded: boolean;
  entities: EntityRow[];
}
export type MatrixRow = EntityRow | ServiceRow;

export interface Column {
  operation: string;
  label: string;
}

/** The usual operations that anything has, each under its general name, which no entity has to itself. */
export function columnsOf(catalogue: CatalogueService[], named: (operation: string) => string): Column[] {
  const all = catalogue.flatMap(({ entities }) => entities.flatMap(({ operations }) => operations));
  return USUAL.filter((operation) => all.some((one) => one.operation === operation))
    .map((operation) => ({ operation, label: named(operation) }));
}

export interface Sieve {
  q: string;
  onlyGranted: boolean;
  /** Whether anything is granted of the entity, by now or before. */
  granted: (entity: CatalogueEntity) => boolean;
}

/** Services in order, the entities that pass below those that are not folded. */
export function rowsOf(
  catalogue: CatalogueService[],
  columns: Column[],
  named: (service: string) => string,
  folded: ReadonlySet<string>,
  sieve: Sieve,
): MatrixRow[] {
  const q = sieve.q.normalize("NFKC").trim().toLowerCase();
  return catalogue.flatMap(({ service, entities }): MatrixRow[] => {
    const label = named(service);
    const whole = label.toLowerCase().includes(q);
    const passing = entities
      .filter((entity) => (whole || found(entity, q)) && (!sieve.onlyGranted || sieve.granted(entity)))
      .map((entity) => entityRow(service, entity, columns));
    if (passing.length === 0) return [];
    // A search shows what it found, folded or not.
    const shut = folded.has(service) && q === "";
    return [{ kind: "service", id: service, label, folded: shut, entities: passing }, ...(shut ? [] : passing)];
  });
}

function found(entity: CatalogueEntity, q: string): boolean {
  return entity.search.includes(q) || entity.operations.some(({ label, sentence }) => `${label} ${sentence}`.toLowerCase().includes(q));
}

function entityRow(service: string, entity: CatalogueEntity, columns: Column[]): EntityRow {
  const shown = new Set(columns.map(({ operation }) => operation));
  return {
    kind: "entity",
    id: entity.entity,
    label: entity.label,
    service,
    entity,
    usual: columns.map(({ operation }) => entity.operations.find((one) => one.operation === operation)),
    more: entity.operations.filter(({ operation }) => !shown.has(operation)),
  };
}

/**
 * What stands in a place of the grid. Row -1 is the head: its places stand for whole columns. Column
 * 0 is the name: its places stand for whole rows; the place after the last column for all the rest.
 */
export function operationsAt(rows: MatrixRow[], columns: number, at: { row: number; column: number }): Operation[] {
  const row = rows[at.row];
  if (at.row < 0) return rows.filter((one) => one.kind === "service").flatMap((one) => inRow(one, columns, at.column));
  return row ? inRow(row, columns, at.column) : [];
}

function inRow(row: MatrixRow, columns: number, column: number): Operation[] {
  if (row.kind === "service") return row.entities.flatMap((one) => inRow(one, columns, column));
  if (column === 0) return row.entity.operations;
  if (column > columns) return row.more;
  const operation = row.usual[column - 1];
  return operation ? [operation] : [];
}

export const isGranted = (entity: CatalogueEntity, cells: Cells): boolean =>
  entity.operations.some(({ permission }) => cells.has(permission)) || rulesOf(entity, cells) > 0;

/** How many fields of the entity have a rule. */
export const rulesOf = (entity: CatalogueEntity, cells: Cells): number =>
  entity.fields.filter(({ name }) => cells.has(ruleKey(entity.entity, name))).length;
