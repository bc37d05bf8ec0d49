import { useVirtualizer } from "@tanstack/react-virtual";
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCommands } from "@/app/commands";
import { reportFailure } from "@/app/failures";
import { announce, toast } from "@/parts/toast";
import { barOf, branchOf, rowsOf, type TreeNode } from "./forest";
import { TreeLine } from "./TreeLine";
import { useTreeDrag, TOP } from "./useTreeDrag";
import { useTreeKeys } from "./useTreeKeys";
import "./tree.css";

const MoveDialog = lazy(() => import("./MoveDialog"));

export interface TreeColumn<Node> {
  id: string;
  label: string;
  draw: (node: Node) => ReactNode;
  /** Shown on a phone as well. */
  always?: boolean;
}

interface TreeEditorProps<Node extends TreeNode> {
  label: string;
  /** What the first column is called. */
  nameLabel: string;
  nodes: Node[];
  draw: (node: Node) => ReactNode;
  columns?: TreeColumn<Node>[];
  /** What the place above all is called: "no superior", "top level". */
  topLabel: string;
  onOpen: (id: string) => void;
  /** Whenever another row is stood on, by click or key. */
  onChoose?: (id: string) => void;
  /** Leave it out and the tree is only read. It answers false where the person thought better of it. */
  onMove?: (id: string, parent: string | null, undoing: boolean) => Promise<unknown>;
  chosen?: string;
}

const ROW = 44;
const AHEAD = 12;

/** A tree that is read and rearranged: by drag, by "Move to…", by cut and paste, all the same move. */
export function TreeEditor<Node extends TreeNode>(props: TreeEditorProps<Node>) {
  const { label, columns = [], topLabel, onOpen, onMove, chosen } = props;
  const { t } = useTranslation();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [pending, setPending] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [asking, setAsking] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const nodes = useMemo(
    () => props.nodes.map((node) => (pending.has(node.id) ? { ...node, parent: pending.get(node.id) ?? null } : node)),
    [props.nodes, pending],
  );
  const rows = useMemo(() => rowsOf(nodes, folded), [nodes, folded]);
  const named = (id: string | null) => nodes.find((node) => node.id === id)?.label ?? topLabel;

  // Undo comes seconds later and must see the tree as it is then, with its versions.
  const latest = useRef({ nodes, onMove });
  useEffect(() => {
    latest.current = { nodes, onMove };
  });

  async function move(id: string, target: string | null, undoing = false) {
    const { nodes: now, onMove: send } = latest.current;
    const bar = barOf(now, id, target);
    if (!send || bar === "already") return;
    if (bar) return void toast(t("tree.refused", { name: named(id), why: t(`tree.barred.${bar}`) }), { kind: "failed" });
    const before = now.find((node) => node.id === id)?.parent ?? null;
    setPending((moves) => new Map(moves).set(id, target));
    try {
      if ((await send(id, target, undoing)) === false) return;
      const said = t("tree.moved", { name: named(id), place: named(target) });
      if (undoing) announce(said);
      else toast(said, { action: { label: t("common.undo"), run: () => void move(id, before, true) } });
    } catch (reason) {
      reportFailure(reason);
    } finally {
      setPending((moves) => without(moves, id));
    }
  }

  const fold = (id: string, shut: boolean) => setFolded((before) => toggled(before, id, shut));
  const keys = useTreeKeys({ rows, scroller, onOpen, onChoose: props.onChoose, fold, canMove: !!onMove, ask: setAsking, move, named });
  const { drag, onPointerDown } = useTreeDrag({ enabled: !!onMove, onDrop: (id, target) => void move(id, target) });
  const branch = useMemo(() => (drag ? branchOf(nodes, drag.moved) : undefined), [nodes, drag]);
  const virtual = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: AHEAD,
    initialRect: { width: 800, height: 640 },
  });
  keys.reveal.current = (at) => virtual.scrollToIndex(at);

  useCommands([
    { id: "tree-unfold", label: t("tree.unfoldAll"), group: "page", run: () => setFolded(new Set()) },
    { id: "tree-fold", label: t("tree.foldAll"), group: "page", run: () => setFolded(new Set(rows.filter((row) => row.hasChildren).map((row) => row.node.id))) },
  ]);

  const moved = asking ? nodes.find((node) => node.id === asking) : undefined;
  return (
    <div className="tree card" data-dragging={!!drag || undefined}>
      <div ref={scroller} className="tree-scroll" role="treegrid" aria-label={label} aria-rowcount={rows.length + 1} onPointerDown={onPointerDown} onDragStart={(event) => event.preventDefault()} {...keys.handlers}>
        <div role="row" className="tree-head" aria-rowindex={1}>
          <span role="columnheader" className="tree-name">{props.nameLabel}</span>
          {columns.map((column) => <span key={column.id} role="columnheader" className="tree-cell" data-always={column.always}>{column.label}</span>)}
          {onMove && <span role="columnheader" className="tree-tools"><span className="unseen">{t("tree.move")}</span></span>}
          {drag && <span role="presentation" className="tree-top" data-tree-top="" data-over={drag.over === TOP || undefined}>{topLabel}</span>}
        </div>
        <div role="rowgroup" className="tree-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            const bar = drag && branch ? barOf(nodes, drag.moved, row.node.id, branch) : undefined;
            return (
              <TreeLine
                key={row.node.id}
                row={row}
                index={item.index}
                top={item.start}
                columns={columns}
                draw={props.draw}
                focusable={keys.focused === row.node.id}
                chosen={chosen === row.node.id}
                cut={keys.cut === row.node.id}
                busy={pending.has(row.node.id)}
                barred={bar && t(`tree.barred.${bar}`)}
                over={drag?.over === row.node.id}
                onFold={fold}
                onAsk={onMove && setAsking}
              />
            );
          })}
        </div>
      </div>
      {drag && <div className="tree-ghost" style={{ left: drag.x + 12, top: drag.y + 8 }}>{named(drag.moved)}</div>}
      <Suspense>
        {moved && (
          <MoveDialog
            nodes={nodes}
            moved={moved}
            topLabel={topLabel}
            onClose={() => setAsking(null)}
            onMove={(target) => {
              setAsking(null);
              void move(moved.id, target);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

function toggled(before: ReadonlySet<string>, id: string, shut: boolean): ReadonlySet<string> {
  const next = new Set(before);
  if (shut) next.add(id);
  else next.delete(id);
  return next;
}

function without(moves: ReadonlyMap<string, string | null>, id: string): ReadonlyMap<string, string | null> {
  const next = new Map(moves);
  next.delete(id);
  return next;
}
