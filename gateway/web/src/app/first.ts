/** What the first page shows is fetched before anything is drawn: it is then drawn once, and whole. */
import i18next from "i18next";
import { keys } from "@/api/keys";
import type { Session } from "@/api/types";
import { queryOf, readState } from "@/entity/list/listState";
import { rowsQuery } from "@/entity/list/useListData";
import { pages } from "@/pages/registry";
import { queryClient } from "./query";
import { parseSearch } from "./search";
import { entityNow, metaQuery, sessionQuery } from "./session";

/** After so long the outline of the page is better than nothing. */
const PATIENCE = 200;

/** Resolves when session and metadata are there, or when they have taken too long. */
export async function fetchFirst(): Promise<void> {
  // Only boot.js has asked early enough for the answers to be near; without it the frame asks.
  if (!window.guanxiAhead) return;
  await Promise.race([fetchKnown(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** A refusal is left to the frame, which asks again and shows it. */
async function fetchKnown(): Promise<void> {
  await queryClient.prefetchQuery(sessionQuery);
  const session = queryClient.getQueryData<Session | null>(keys.session);
  if (!session || session.must_change_password || session.must_set_up_second_factor) return;
  await queryClient.prefetchQuery(metaQuery(i18next.language));
  fetchRows(window.location);
}

/** The rows of the list at the address: the same question as the list itself asks once it is drawn. */
function fetchRows({ pathname, search }: Location): void {
  const [, resource = "", more] = pathname.split("/");
  const entity = entityNow(resource);
  if (!entity || more || pages[resource]?.list) return;
  const query = queryOf(readState(entity, parseSearch(search)));
  void queryClient.prefetchInfiniteQuery(rowsQuery(entity.resource, query));
}
