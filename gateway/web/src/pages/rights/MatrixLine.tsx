import type { TFunction } from "i18next";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/parts/Icon";
import type { MatrixRow } from "./rows";
import { ScopeMark } from "./ScopeMark";
import { useWords, type RightsWords } from "./useWords";

export interface LineProps {
  row: MatrixRow;
  index: number;
  /** One value per column, joined by "|": a line is drawn anew only when its own texts change. */
  values: string;
  before: string;
  inherited: string;
  /** What the last cell says: how many of the further operations and fields are set. */
  more: string;
  /** The column with the focus, if it is in this line. */
  focused?: number;
  /** The first and last selected column, if any is. */
  from?: number;
  to?: number;
  onFold: (service: string, shut: boolean) => void;
}

/** One line of the matrix: a service, or an entity with a cell for each usual operation. */
export const MatrixLine = memo(function MatrixLine(props: LineProps) {
  const { row, index, focused, from = 1, to = 0 } = props;
  const { t } = useTranslation();
  const words = useWords();
  const values = props.values.split("|");
  const place = (column: number) => ({
    "data-row": index,
    "data-column": column,
    tabIndex: focused === column ? 0 : -1,
    "aria-selected": column >= from && column <= to,
  });
  const isService = row.kind === "service";
  return (
    <div role="row" className="matrix-row" data-kind={row.kind} aria-level={isService ? 1 : 2} aria-expanded={isService ? !row.folded : undefined} aria-rowindex={index + 2}>
      <div role="rowheader" className="matrix-name" {...place(0)}>
        {isService && (
          <button type="button" className="matrix-fold" tabIndex={-1} aria-label={t(row.folded ? "tree.unfold" : "tree.fold", { name: row.label })} onClick={() => props.onFold(row.id, !row.folded)}>
            <Icon name={row.folded ? "chevronRight" : "chevronDown"} size={16} />
          </button>
        )}
        <span className="clip">{row.label}</span>
      </div>
      {values.map((value, at) => <MatrixCell key={at} line={props} value={value} at={at} place={place(at + 1)} t={t} words={words} />)}
      <div role="gridcell" className="matrix-cell matrix-more" aria-label={props.more ? t("rights.moreOf", { name: row.label, more: props.more }) : undefined} {...place(values.length + 1)}>
        {props.more}
      </div>
    </div>
  );
});

interface CellProps {
  line: LineProps;
  value: string;
  at: number;
  place: object;
  t: TFunction;
  words: RightsWords;
}

/** Drawn by the hundred, so that it looks nothing up itself. */
function MatrixCell({ line, value, at, place, t, words }: CellProps) {
  if (line.row.kind === "service") return <div role="gridcell" className="matrix-cell dim" {...place}>{value}</div>;
  const operation = line.row.usual[at];
  if (!operation) return <div role="gridcell" className="matrix-cell" data-absent="" aria-label={t("rights.absent")} {...place} />;
  const before = line.before.split("|")[at] ?? "";
  const inherited = line.inherited.split("|")[at] ?? "";
  const said = [words.scopes(value, operation.scoped)];
  if (inherited) said.push(t("rights.byBundle", { scope: words.scopes(inherited, operation.scoped) }));
  if (before !== value) said.push(t("rights.was", { before: words.scopes(before, operation.scoped) }));
  const label = said.join(t("rights.comma"));
  return (
    <div
      role="gridcell"
      className="matrix-cell"
      aria-label={label}
      title={[operation.sentence, label].join("\n")}
      data-changed={before !== value || undefined}
      data-inherited={(!value && inherited) || undefined}
      {...place}
    >
      <ScopeMark value={value || inherited} scoped={operation.scoped} words={words} />
    </div>
  );
}
