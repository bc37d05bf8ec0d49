import { useState } from "react";
import { ask } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import { runCommand } from "@/entity/write";

export interface MovePreview {
  people: number;
  services: { service: string; items: { entity: string; stale: number }[]; error: { detail?: string } | null }[];
}

export interface MoveQuestion {
  place: RecordData;
  parent: string | null;
  preview: MovePreview;
  /** Moves; answers with the job that brings records up to date, where there is one. */
  run: (restamp: boolean) => Promise<string | undefined>;
  dismiss: () => void;
  close: () => void;
}

interface Moved {
  job: { id: string } | null;
}

/**
 * Moves a department or territory. Where records of its people bear another place than they do, the
 * move waits until the person said whether those go along; taking a move back asks nothing.
 */
export function usePlaceMove(entity: EntityMeta) {
  const [question, setQuestion] = useState<MoveQuestion | null>(null);

  async function send(place: RecordData, parent: string | null, restamp: boolean) {
    const values = { parent_id: parent, restamp, version: place.version };
    return (await runCommand<Moved>(entity, "move", place.id, values)).job?.id;
  }

  async function move(place: RecordData, parent: string | null, undoing: boolean): Promise<boolean> {
    const preview = undoing ? null : await ask<MovePreview>(entity.resource, "move_preview", place.id, parent ? { parent_id: parent } : {});
    if (!preview || !isWorthAsking(preview)) {
      await send(place, parent, false);
      return true;
    }
    return new Promise((resolve, reject) => {
      const close = () => setQuestion(null);
      setQuestion({
        place,
        parent,
        preview,
        close,
        dismiss: () => {
          close();
          resolve(false);
        },
        run: async (restamp) => {
          try {
            const job = await send(place, parent, restamp);
            if (!job) close();
            resolve(true);
            return job;
          } catch (reason) {
            close();
            reject(reason as Error);
          }
        },
      });
    });
  }

  return { move, question };
}

/** Whether there are records to bring along, or a service does not say. */
export function isWorthAsking(preview: MovePreview): boolean {
  return preview.services.some((one) => one.error || one.items.some((item) => item.stale > 0));
}
