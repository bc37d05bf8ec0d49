import { Link, Navigate, useRouter, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { Search } from "@/app/search";
import { signIn, useSession } from "@/app/session";
import { Outside } from "./Outside";
import { Providers } from "./Providers";
import { useWays } from "./ways";

/** Only addresses of our own are gone back to. */
function safe(back: string | undefined): string {
  return back && /^\/(?![/\\])/.test(back) ? back : "/";
}

export function SignIn() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const search: Search = useSearch({ strict: false });
  const router = useRouter();
  const ways = useWays();
  const [failure, setFailure] = useState(search.refused === "provider" ? t("identity.provider.refused") : "");
  const [busy, setBusy] = useState(false);
  const [wanted, setWanted] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  if (session) return <Navigate to={safe(search.back)} replace />;

  async function submit(event: React.SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setFailure("");
    try {
      const otp = wanted ? String(form.get("otp")) : undefined;
      await signIn(String(form.get("username")), String(form.get("password")), otp);
      router.history.replace(safe(search.back));
    } catch (reason) {
      const problem = asProblem(reason);
      const asksForCode = problem.code === "second_factor_wanted";
      setWanted(asksForCode);
      // The first time this is no failure: the code could not be known to be wanted.
      setFailure(asksForCode && !wanted ? "" : problem.message);
      if (!asksForCode) password.current?.select();
    } finally {
      setBusy(false);
    }
  }

  return (
    <Outside>
      <form className="card sign-in-card" onSubmit={(event) => void submit(event)}>
        <h1 className="row page-title">
          <img src="/icon.svg" width={32} height={32} alt="" /> {t("app.name")}
        </h1>
        <p className="dim">{t("signIn.lead")}</p>
        {failure && <p className="sign-in-failure" role="alert">{failure}</p>}
        <label>
          {t("signIn.username")}
          <input className="input" name="username" autoComplete="username" autoFocus required autoCapitalize="none" spellCheck={false} />
        </label>
        <label>
          {t("signIn.password")}
          <input ref={password} className="input" type="password" name="password" autoComplete="current-password" required />
        </label>
        {wanted && (
          <label>
            {t("signIn.code")}
            <input className="input" name="otp" autoComplete="one-time-code" autoFocus required autoCapitalize="none" spellCheck={false} />
            <span className="small dim sign-in-hint">{t("signIn.codeHelp")}</span>
          </label>
        )}
        <button type="submit" className="primary" aria-busy={busy}>{t("signIn.submit")}</button>
        <Providers offered={ways?.providers ?? []} back={safe(search.back)} />
        {ways?.password_reset
          ? <Link to="/forgotten-password" className="small">{t("identity.reset.forgot")}</Link>
          : <p className="small dim">{t("signIn.help")}</p>}
      </form>
    </Outside>
  );
}
