import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import { useCommands, type PageCommand } from "@/app/commands";
import { keyCaps } from "@/app/keys";
import { Icon } from "@/parts/Icon";
import { trailOf } from "../list/places";

/** Next and previous through the list that one came from. */
export function Steps({ entity, id }: { entity: EntityMeta; id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { resource } = entity;
  const trail = trailOf(resource, id);
  const at = trail?.ids.indexOf(id) ?? -1;
  const previous = trail?.ids[at - 1];
  const next = trail?.ids[at + 1];
  const go = (to: string | undefined) => {
    if (to) void navigate({ to: "/$resource/$id", params: { resource, id: to }, search: (now) => now, replace: true });
  };
  const commands: PageCommand[] = trail
    ? [
        { id: "previous", label: t("record.previous"), keys: "mod+arrowleft", group: "page", run: () => go(previous) },
        { id: "next", label: t("record.next"), keys: "mod+arrowright", group: "page", run: () => go(next) },
      ]
    : [];
  useCommands(commands);
  if (!trail) return null;
  return (
    <span className="record-steps">
      <button type="button" className="icon-button" disabled={!previous} aria-label={t("record.previous")} title={`${t("record.previous")} ${keyCaps("mod+arrowleft").join(" ")}`} onClick={() => go(previous)}>
        <Icon name="chevronLeft" size={16} />
      </button>
      <span className="dim">{t(trail.exact ? "record.place" : "record.placeAtLeast", { at: at + 1, count: trail.total })}</span>
      <button type="button" className="icon-button" disabled={!next} aria-label={t("record.next")} title={`${t("record.next")} ${keyCaps("mod+arrowright").join(" ")}`} onClick={() => go(next)}>
        <Icon name="chevronRight" size={16} />
      </button>
    </span>
  );
}
