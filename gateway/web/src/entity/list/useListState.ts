import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo } from "react";
import type { EntityMeta } from "@/api/types";
import { rememberView } from "@/app/lastView";
import type { Search } from "@/app/search";
import { useMe } from "@/app/session";
import { readState, writeState, type ListState } from "./listState";

export function useListState(entity: EntityMeta) {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const me = useMe();
  const state = useMemo(() => readState(entity, search), [entity, search]);
  const { resource } = entity;

  useEffect(() => rememberView(me.id, resource, search), [me.id, resource, search]);

  const change = useCallback(
    (patch: Partial<ListState>, options?: { replace?: boolean }) => {
      void navigate({
        to: ".",
        search: (now: Search) => ({
          ...(now.as ? { as: now.as } : {}),
          ...writeState(entity, { ...readState(entity, now), ...patch }),
        }),
        replace: options?.replace ?? false,
      });
    },
    [navigate, entity],
  );

  const peek = useCallback(
    (id: string | undefined) => void navigate({ to: ".", search: (now: Search) => ({ ...now, peek: id }), replace: true }),
    [navigate],
  );

  return { state, search, change, peek, peeked: search.peek };
}
