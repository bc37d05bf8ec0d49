import type { CommandMeta, EntityMeta, RecordData } from "@/api/types";
import { Dialog } from "@/parts/Dialog";
import { EntityForm } from "../form/EntityForm";
import { runCommand } from "../write";

interface CommandDialogProps {
  entity: EntityMeta;
  record: RecordData;
  command: CommandMeta;
  onClose: () => void;
}

/** A command that needs to know something first: its form comes from the metadata. */
export default function CommandDialog({ entity, record, command, onClose }: CommandDialogProps) {
  return (
    <Dialog title={command.label} onClose={onClose}>
      <EntityForm
        entity={entity}
        record={record}
        custom={command.fields}
        plain
        saveLabel={command.label}
        save={async (values) => {
          await runCommand(entity, command.name, record.id, values);
          return record;
        }}
        onSaved={onClose}
        onCancel={onClose}
      />
    </Dialog>
  );
}
