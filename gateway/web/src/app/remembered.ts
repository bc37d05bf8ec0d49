/**
 * What the last visit knew of the person and of what they may see, so that the frame is drawn before any answer is there.
 * The answers replace it when they come. No record is ever kept, and neither is the token that writes need.
 */
import type { Meta, Person, Session } from "@/api/types";

const KEY = "guanxi.frame";
/** Another build may read metadata in another shape, so each remembers for itself alone. */
const BUILD = new URL(import.meta.url).pathname;

interface Frame {
  build: string;
  user: Person;
  language: string;
  meta: Meta;
}

/** What is written down already, by its parts: what has not changed is not written again. */
let written: Frame | undefined;

/** The frame of the last visit; undefined where nobody was here, or nobody who read this language. */
export function remembered(language: string): Frame | undefined {
  const text = localStorage.getItem(KEY);
  const found = text ? (JSON.parse(text) as Frame) : undefined;
  written = found?.build === BUILD && found.language === language ? found : undefined;
  return written;
}

/** Keeps the frame for the next visit, except where it is only lent or not yet open to the person. */
export function remember(session: Session, language: string, meta: Meta): void {
  const { user } = session;
  if (user.acting || session.must_change_password || session.must_set_up_second_factor) return forget();
  if (written?.user === user && written.meta === meta) return;
  written = { build: BUILD, user, language, meta };
  try {
    localStorage.setItem(KEY, JSON.stringify(written));
  } catch {
    // No room for it: the next visit waits for the answers, as the first one did.
    forget();
  }
}

export function forget(): void {
  written = undefined;
  localStorage.removeItem(KEY);
}

/** Whether the page was drawn for somebody else than who turned out to be signed in. */
export function isSomebodyElse(user: Person): boolean {
  return written !== undefined && written.user.id !== user.id;
}
