import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CommandMeta, EntityMeta, RecordData } from "@/api/types";
import { useCommands, type PageCommand } from "@/app/commands";
import { reportFailure } from "@/app/failures";
import { can } from "@/app/session";
import { Icon } from "@/parts/Icon";
import { Menu, type MenuItem } from "@/parts/Menu";
import { toast } from "@/parts/toast";
import { removeRecord, restoreRecord, runCommand } from "../write";
import { whyNot } from "./rights";

const CommandDialog = lazy(() => import("./CommandDialog"));
const ShareDialog = lazy(() => import("./ShareDialog"));

/** Edit, the commands of the record, delete. What is refused says why. */
export function RecordActions({ entity, record }: { entity: EntityMeta; record: RecordData }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<CommandMeta | null>(null);
  const [sharing, setSharing] = useState(false);
  const params = { resource: entity.resource, id: record.id };
  const noEdit = whyNot(entity, record, "edit");
  const edit = () => void navigate({ to: "/$resource/$id/edit", params });

  function start(command: CommandMeta) {
    if (command.fields.length > 0) return setAsking(command);
    void runCommand(entity, command.name, record.id)
      .then(() => toast(t("record.commandDone", { command: command.label })))
      .catch(reportFailure);
  }

  function remove() {
    void removeRecord(entity, record)
      .then(() => navigate({ to: "/$resource", params: { resource: entity.resource } }))
      .catch(reportFailure);
  }

  const offered = entity.commands.filter((command) => command.record);
  const commands: PageCommand[] = [
    { id: "edit", label: t("record.edit"), keys: "e", group: "page", barred: noEdit, run: edit },
    ...offered.map((command) => ({
      id: `command-${command.name}`, label: command.label, group: "page" as const,
      barred: whyNot(entity, record, command.name, command.permission), run: () => start(command),
    })),
    { id: "delete", label: t("record.delete"), group: "page", barred: whyNot(entity, record, "delete"), run: remove },
  ];
  const share = { id: "share", label: t("sharing.open"), barred: whyNot(entity, record, "share"), run: () => setSharing(true) };
  if (can(entity, "share")) commands.push({ ...share, group: "page" });
  useCommands(entity.log ? [] : commands);

  const items: MenuItem[] = [
    ...offered.map((command) => ({
      id: command.name, label: command.label,
      barred: whyNot(entity, record, command.name, command.permission), run: () => start(command),
    })),
    ...(can(entity, "share") ? [{ ...share, icon: "people" as const }] : []),
    { id: "link", label: t("record.copyLink"), icon: "link", run: () => void copyLink(t("state.copied")) },
  ];
  if (!entity.log) {
    items.push({ id: "delete", label: t("record.delete"), icon: "trash", danger: true, separated: true, barred: whyNot(entity, record, "delete"), run: remove });
  }
  if (record.deleted_at) {
    return (
      <button type="button" className="primary" onClick={() => void restoreRecord(entity, record.id).catch(reportFailure)}>
        <Icon name="undo" size={16} /> {t("record.restore")}
      </button>
    );
  }
  return (
    <>
      {!entity.log && (noEdit ? (
        <button type="button" className="button" aria-disabled="true" title={noEdit} onClick={() => toast(noEdit, { kind: "progress" })}>
          <Icon name="lock" size={16} /> {t("record.edit")}
        </button>
      ) : (
        <Link to="/$resource/$id/edit" params={params} className="button"><Icon name="edit" size={16} /> {t("record.edit")}</Link>
      ))}
      <Menu label={t("record.actions")} items={items}><Icon name="more" /></Menu>
      <Suspense>
        {sharing && <ShareDialog entity={entity} record={record} onClose={() => setSharing(false)} />}
        {asking && <CommandDialog entity={entity} record={record} command={asking} onClose={() => setAsking(null)} />}
      </Suspense>
    </>
  );
}

async function copyLink(done: string): Promise<void> {
  const { origin, pathname } = window.location;
  await navigator.clipboard.writeText(origin + pathname);
  toast(done);
}
