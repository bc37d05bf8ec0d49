import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import type { Waiting } from "@/api/sharing";
import type { EntityMeta, FieldMeta, Values } from "@/api/types";
import { runCommand } from "@/entity/write";
import { EntityForm } from "@/entity/form/EntityForm";
import { Dialog } from "@/parts/Dialog";
import { toast } from "@/parts/toast";
import { RequestWords } from "./RequestWords";
import { REQUESTS } from "./waiting";

interface DecideDialogProps {
  entity: EntityMeta;
  request: Waiting["items"][number];
  grant: boolean;
  onClose: () => void;
}

/** Granted until a day, by a share of the record or a single grant; or refused with a word why. */
export default function DecideDialog({ entity, request, grant, onClose }: DecideDialogProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const fields = useDecisionFields(entity, request, grant);

  async function decide(values: Values) {
    await runCommand(entity, "decide", request.id, { ...values, grant, version: request.version });
    await cache.invalidateQueries({ queryKey: keys.lists(REQUESTS) });
    toast(t(grant ? "requests.granted" : "requests.refused"));
    return request;
  }

  return (
    <Dialog title={t(grant ? "requests.grantTitle" : "requests.refuseTitle")} onClose={onClose} size="small">
      <RequestWords request={request} />
      {grant && <p className="dim">{t(request.record_id ? "requests.byShare" : "requests.byGrant")}</p>}
      <EntityForm
        entity={entity}
        custom={fields}
        given={{ granted_until: request.wished_until }}
        plain
        saveLabel={t(grant ? "requests.grant" : "requests.refuse")}
        save={decide}
        onSaved={onClose}
        onCancel={onClose}
      />
    </Dialog>
  );
}

function useDecisionFields(entity: EntityMeta, request: Waiting["items"][number], grant: boolean): FieldMeta[] {
  const { t } = useTranslation();
  const asked = entity.commands.find((one) => one.name === "decide")?.fields ?? [];
  const [fields] = useState<FieldMeta[]>(() => {
    const scopes = ["own", "department", "department_and_below", "territory", "all"];
    const choices = scopes.map((value) => ({ value, label: t(`requests.scope.${value}`) }));
    const wanted = grant ? ["granted_until", ...(request.record_id ? [] : ["scope"]), "answer"] : ["answer"];
    return wanted.flatMap((name): FieldMeta[] => {
      const field = asked.find((one) => one.name === name);
      if (!field) return [];
      if (name === "scope") return [{ ...field, type: "choice", choices, required: true, default: "own" }];
      return [name === "answer" ? { ...field, type: "long_text", multiline: true } : { ...field, help: t("requests.untilWhy") }];
    });
  });
  return fields;
}
