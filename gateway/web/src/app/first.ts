/**
 * What the first page shows is fetched before anything is drawn, so that it is drawn once and whole; but whoever was here
 * before sees the frame of the last visit meanwhile.
 */
import i18next from "i18next";
import { keys } from "@/api/keys";
import { askForCsrfTokenBy } from "@/api/client";
import type { Session } from "@/api/types";
import { setTimeZone } from "@/entity/format";
import { queryOf, readState } from "@/entity/list/listState";
import { rowsQuery } from "@/entity/list/useListData";
import { fetchRecordPage, pages } from "@/pages/registry";
import { queryClient } from "./query";
import { remembered } from "./remembered";
import { parseSearch } from "./search";
import { entityNow, metaQuery, sessionQuery } from "./session";

/** After so long the outline of the page is better than nothing. */
const PATIENCE = 200;

/** Resolves when there is a frame to draw: the one of the last visit, the one of the answers, or, after a while, none. */
export async function fetchFirst(): Promise<void> {
  // Only boot.js has asked early enough for the answers to be near; without it the frame asks.
  if (!window.guanxiAhead) return;
  const known = fetchKnown();
  if (drawFromMemory()) return;
  await Promise.race([known, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** A refusal is left to the frame, which asks again and shows it. */
async function fetchKnown(): Promise<void> {
  await queryClient.prefetchQuery(sessionQuery);
  const session = queryClient.getQueryData<Session | null>(keys.session);
  if (!session?.csrf_token || session.must_change_password || session.must_set_up_second_factor) return;
  // Asked for also where it is remembered.
  await queryClient.prefetchQuery({ ...metaQuery(i18next.language), staleTime: 0 });
  fetchRows(window.location);
}

/** Puts the frame of the last visit where the answers, which were asked for before, will take its place. */
export function drawFromMemory(): boolean {
  const frame = remembered(i18next.language);
  if (!frame) return false;
  const { user, language, meta } = frame;
  askForCsrfTokenBy(() => queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }));
  setTimeZone(user.time_zone);
  const session: Session = { user, csrf_token: "", must_change_password: false, must_set_up_second_factor: false };
  queryClient.setQueryData(keys.session, session);
  queryClient.setQueryData(keys.meta(language), meta);
  fetchRows(window.location);
  return true;
}

/** The rows of the list at the address, by the question that the list itself will ask, and the code of what they open. */
function fetchRows({ pathname, search }: Location): void {
  const [, resource = "", more] = pathname.split("/");
  const entity = entityNow(resource);
  if (!entity || more || pages[resource]?.list) return;
  const query = queryOf(readState(entity, parseSearch(search)));
  void queryClient.prefetchInfiniteQuery(rowsQuery(entity.resource, query));
  fetchRecordPage(resource);
}
