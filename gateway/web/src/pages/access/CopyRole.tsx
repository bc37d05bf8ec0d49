import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import type { EntityMeta, RecordData } from "@/api/types";
import { EntityForm } from "@/entity/form/EntityForm";
import { titleOf } from "@/entity/values";
import { runCommand } from "@/entity/write";
import { Dialog } from "@/parts/Dialog";

interface CopyRoleProps {
  entity: EntityMeta;
  role: RecordData;
  onCopied: (id: string) => void;
  onClose: () => void;
}

/** What the copy is called; then its page opens, since a copy is made to be changed. */
export default function CopyRole({ entity, role, onCopied, onClose }: CopyRoleProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const fields = entity.commands.find((one) => one.name === "copy")?.fields ?? [];
  return (
    <Dialog title={t("access.copyOf", { role: titleOf(entity, role) })} onClose={onClose}>
      <p className="dim">{t("access.copyWhy")}</p>
      <EntityForm
        entity={entity}
        custom={fields}
        plain
        saveLabel={t("access.copy")}
        save={async (values) => {
          const made = await runCommand(entity, "copy", role.id, values);
          await cache.invalidateQueries({ queryKey: keys.lists(entity.resource) });
          return made;
        }}
        onSaved={(made) => {
          onClose();
          onCopied(made.id);
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}
