import { useLocation, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { asProblem } from "@/api/problem";
import type { Meta, Session } from "@/api/types";
import { Failed } from "@/parts/states";
import { Shell, ShellBones } from "./shell/Shell";
import { useLive } from "./live";
import { forget, remember } from "./remembered";
import { useMetaQuery, useSession } from "./session";

const FirstPassword = lazy(() => import("@/pages/profile/FirstPassword"));
const FirstSecondFactor = lazy(() => import("@/pages/profile/FirstSecondFactor"));

/** Until everything else has been drawn; the frame is kept for the next visit, so it can wait. */
const CALM = 1_000;

/** Lets in who is signed in, and draws nothing half: session and metadata first, of the last visit or this one, then the shell. */
export function Frame() {
  const session = useSession();
  const first = session.data?.must_change_password
    ? <FirstPassword />
    : session.data?.must_set_up_second_factor && <FirstSecondFactor />;
  const meta = useMetaQuery(!!session.data && !first);
  const { href, pathname } = useLocation();
  // A session that is only remembered has no token, and has to prove itself first.
  const proven = session.data?.csrf_token ? session.data : null;
  useLive(!!proven);
  useRemembering(proven, session.data === null, meta.isPlaceholderData ? undefined : meta.data);
  useWayToSignIn(session.data === null, href, pathname);

  // The frame is still drawn while the router is on its way to the sign-in page.
  if (session.data === null) return <ShellBones />;
  if (first) return <Suspense>{first}</Suspense>;
  const failure = session.error ?? meta.error;
  if (failure && !(proven && meta.data)) {
    const again = () => void (session.error ? session.refetch() : meta.refetch());
    return <Failed problem={asProblem(failure)} onRetry={again} />;
  }
  if (!session.data || !meta.data) return <ShellBones />;
  return <Shell key={session.data.user.id} pathname={pathname} />;
}

function useRemembering(session: Session | null, ended: boolean, meta: Meta | undefined): void {
  useEffect(() => {
    if (ended) forget();
    if (!session || !meta) return undefined;
    const timer = setTimeout(() => remember(session, meta.language, meta), CALM);
    return () => clearTimeout(timer);
  }, [session, ended, meta]);
}

/** Leads whoever is not signed in to the sign-in page, once per address, and remembers where from. */
function useWayToSignIn(needed: boolean, href: string, pathname: string): void {
  const navigate = useNavigate();
  const away = needed && pathname !== "/sign-in";
  useEffect(() => {
    if (away) void navigate({ to: "/sign-in", search: href === "/" ? {} : { back: href }, replace: true });
  }, [away, href, navigate]);
}
