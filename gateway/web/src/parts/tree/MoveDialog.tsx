import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/parts/Dialog";
import { barOf, branchOf, rowsOf, type TreeNode } from "./forest";

interface MoveDialogProps {
  nodes: TreeNode[];
  moved: TreeNode;
  topLabel: string;
  onMove: (target: string | null) => void;
  onClose: () => void;
}

const SHOWN = 200;
const UNFOLDED: ReadonlySet<string> = new Set();

/** Where to move a node, without dragging: every place, those barred greyed with the reason. */
export default function MoveDialog({ nodes, moved, topLabel, onMove, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const branch = useMemo(() => branchOf(nodes, moved.id), [nodes, moved.id]);
  const places = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    const rows = rowsOf(nodes, UNFOLDED).map((row) => ({ id: row.node.id as string | null, label: row.node.label, level: row.level }));
    return [{ id: null, label: topLabel, level: 0 }, ...rows].filter((place) => place.label.toLowerCase().includes(wanted));
  }, [nodes, text, topLabel]);

  return (
    <Dialog title={t("tree.moveTitle", { name: moved.label })} onClose={onClose} size="small">
      <input
        className="input tree-search"
        type="search"
        autoFocus
        value={text}
        aria-label={t("tree.findPlace")}
        placeholder={t("tree.findPlace")}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className="tree-places">
        {places.slice(0, SHOWN).map((place) => {
          const bar = barOf(nodes, moved.id, place.id, branch);
          return (
            <li key={place.id ?? "top"}>
              <button
                type="button"
                className="tree-place"
                aria-disabled={!!bar}
                style={{ paddingInlineStart: 12 + place.level * 16 }}
                onClick={() => !bar && onMove(place.id)}
              >
                {place.label}
                {bar && <span className="tree-barred">{t(`tree.barred.${bar}`)}</span>}
              </button>
            </li>
          );
        })}
        {places.length === 0 && <li className="dim tree-none">{t("tree.noPlace", { text })}</li>}
      </ul>
    </Dialog>
  );
}
