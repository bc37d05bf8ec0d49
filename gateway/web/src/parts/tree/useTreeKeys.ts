import { useEffect, useRef, useState, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useCommands } from "@/app/commands";
import { isComposing } from "@/app/keys";
import { announce } from "@/parts/toast";
import type { TreeNode, TreeRow } from "./forest";

interface Options<Node extends TreeNode> {
  rows: TreeRow<Node>[];
  scroller: RefObject<HTMLDivElement | null>;
  onOpen: (id: string) => void;
  onChoose?: (id: string) => void;
  fold: (id: string, shut: boolean) => void;
  canMove: boolean;
  ask: (id: string) => void;
  move: (id: string, target: string | null) => Promise<void>;
  named: (id: string | null) => string;
}

/** The keys of a tree grid: arrows walk and fold, Enter opens, m asks where to, Ctrl+X and Ctrl+V move. */
export function useTreeKeys<Node extends TreeNode>({ rows, scroller, onOpen, onChoose, fold, canMove, ask, move, named }: Options<Node>) {
  const { t } = useTranslation();
  const [focused, setFocused] = useState<string>();
  const [cut, setCut] = useState<string>();
  const wanted = useRef<string | null>(null);
  const reveal = useRef<(at: number) => void>(() => undefined);
  const present = rows.some((row) => row.node.id === focused) ? focused : rows[0]?.node.id;
  const at = rows.findIndex((row) => row.node.id === present);

  useEffect(() => {
    if (!wanted.current) return;
    const line = scroller.current?.querySelector<HTMLElement>(`[data-node="${wanted.current}"]`);
    if (!line) return;
    wanted.current = null;
    line.focus({ preventScroll: true });
  });

  function go(to: number): boolean {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (!row) return false;
    wanted.current = row.node.id;
    reveal.current(rows.indexOf(row));
    setFocused(row.node.id);
    return true;
  }

  function inward(row: TreeRow<Node>): boolean {
    if (!row.hasChildren) return false;
    if (row.folded) fold(row.node.id, false);
    else go(at + 1);
    return true;
  }

  function outward(row: TreeRow<Node>): boolean {
    if (row.hasChildren && !row.folded) fold(row.node.id, true);
    else go(rows.findIndex((one) => one.node.id === row.node.parent));
    return true;
  }

  function clipboard(key: string, row: TreeRow<Node>): boolean {
    if (!canMove) return false;
    if (key === "x") {
      setCut(row.node.id);
      announce(t("tree.cut", { name: named(row.node.id) }));
      return true;
    }
    if (key !== "v" || !cut) return false;
    setCut(undefined);
    void move(cut, row.node.id);
    return true;
  }

  function handled(event: React.KeyboardEvent, row: TreeRow<Node>): boolean {
    if (event.ctrlKey || event.metaKey) return clipboard(event.key.toLowerCase(), row);
    switch (event.key) {
      case "ArrowDown": return go(at + 1);
      case "ArrowUp": return go(at - 1);
      case "Home": return go(0);
      case "End": return go(rows.length - 1);
      case "ArrowRight": return inward(row);
      case "ArrowLeft": return outward(row);
      case "Enter":
        onOpen(row.node.id);
        return true;
      case "Escape":
        if (!cut) return false;
        setCut(undefined);
        return true;
      default: return false;
    }
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const row = rows[at];
    if (isComposing(event) || !row || !(event.target as HTMLElement).dataset.node) return;
    if (!handled(event, row)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onFocus(event: React.FocusEvent) {
    const id = (event.target as HTMLElement).dataset.node;
    if (!id || id === focused) return;
    setFocused(id);
    onChoose?.(id);
  }

  function onDoubleClick(event: React.MouseEvent) {
    const id = (event.target as HTMLElement).closest<HTMLElement>("[data-node]")?.dataset.node;
    if (id && !(event.target as HTMLElement).closest("button, a")) onOpen(id);
  }

  useCommands(canMove && present ? [{ id: "tree-move", label: t("tree.move"), keys: "m", group: "page", run: () => ask(present) }] : []);

  return { focused: present, cut, reveal, handlers: { onKeyDown, onFocus, onDoubleClick } };
}
