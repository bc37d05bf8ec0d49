import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/parts/Icon";
import type { TreeNode, TreeRow } from "./forest";
import type { TreeColumn } from "./TreeEditor";

interface TreeLineProps<Node extends TreeNode> {
  row: TreeRow<Node>;
  index: number;
  top: number;
  columns: TreeColumn<Node>[];
  draw: (node: Node) => ReactNode;
  focusable: boolean;
  chosen: boolean;
  cut: boolean;
  busy: boolean;
  /** Why the dragged node cannot fall here. */
  barred?: string;
  over: boolean;
  onFold: (id: string, shut: boolean) => void;
  onAsk?: (id: string) => void;
}

/** One row of a tree grid. */
export function TreeLine<Node extends TreeNode>(props: TreeLineProps<Node>) {
  const { row, index, columns, barred, over, onFold, onAsk } = props;
  const { node, level, hasChildren, folded } = row;
  const { t } = useTranslation();
  return (
    <div
      role="row"
      className="tree-row"
      data-node={node.id}
      data-over={over || undefined}
      data-barred={barred ? true : undefined}
      data-chosen={props.chosen || undefined}
      data-cut={props.cut || undefined}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-rowindex={index + 2}
      aria-expanded={hasChildren ? !folded : undefined}
      aria-selected={props.chosen}
      aria-busy={props.busy || undefined}
      tabIndex={props.focusable ? 0 : -1}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <span role="gridcell" className="tree-name" style={{ paddingInlineStart: (level - 1) * 22 }}>
        {hasChildren ? (
          <button
            type="button"
            className="tree-fold"
            tabIndex={-1}
            aria-label={t(folded ? "tree.unfold" : "tree.fold", { name: node.label })}
            onClick={() => onFold(node.id, !folded)}
          >
            <Icon name={folded ? "chevronRight" : "chevronDown"} size={16} />
          </button>
        ) : (
          <span className="tree-leaf" />
        )}
        {props.draw(node)}
        {over && barred && <span className="tree-barred">{barred}</span>}
      </span>
      {columns.map((column) => <span key={column.id} role="gridcell" className="tree-cell" data-always={column.always}>{column.draw(node)}</span>)}
      {onAsk && (
        <span role="gridcell" className="tree-tools">
          <button type="button" className="icon-button" tabIndex={-1} aria-label={t("tree.moveName", { name: node.label })} title={t("tree.move")} onClick={() => onAsk(node.id)}>
            <Icon name="drag" size={16} />
          </button>
        </span>
      )}
    </div>
  );
}
