import { Outlet, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useDeferredValue, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useOnline } from "@/api/online";
import { Icon } from "@/parts/Icon";
import { useNarrow } from "@/parts/useNarrow";
import { useCommands } from "../commands";
import { ConsentHost } from "@/entity/access/ConsentHost";
import { ConflictHost } from "@/entity/conflict/ConflictHost";
import { useKeyLayer } from "../keys";
import { ActingBanner } from "./ActingBanner";
import { BottomBar } from "./BottomBar";
import { SideBar } from "./SideBar";
import { TopBar } from "./TopBar";
import { WantedHost } from "./WantedHost";
import { useShellCommands } from "./shellCommands";
import "./shell.css";

const loadPalette = () => import("../palette/Palette");
const Palette = lazy(loadPalette);
const KeyHelp = lazy(() => import("../palette/KeyHelp"));

/** Navigation, top bar and the page between them. */
export function Shell({ pathname }: { pathname: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  const navigate = useNavigate();
  const online = useOnline();
  const narrow = useNarrow();
  useKeyLayer();
  useEffect(() => {
    // Fetched when nothing else is: whoever presses Ctrl-K goes on typing at once.
    const timer = setTimeout(() => void loadPalette(), 1_500);
    return () => clearTimeout(timer);
  }, []);
  useCommands(
    useShellCommands({
      openPalette: () => setOpen("palette"),
      openKeys: () => setOpen("keys"),
      go: (to, search) => void navigate({ to, search: search ?? {} }),
    }),
  );

  return (
    <div className="shell">
      <a className="skip" href="#page">{t("shell.skip")}</a>
      <SideBar pathname={pathname} />
      <TopBar onSearch={() => setOpen("palette")} onKeys={() => setOpen("keys")} />
      {!online && (
        <div className="shell-offline" role="status">
          <Icon name="offline" size={16} /> {t("shell.offline")}
        </div>
      )}
      <ActingBanner />
      <main id="page" className="shell-page" tabIndex={-1}>
        <PageInTurn />
      </main>
      <ConflictHost />
      <WantedHost />
      <ConsentHost />
      {narrow && <BottomBar pathname={pathname} onSearch={() => setOpen("palette")} />}
      <Suspense>
        {open === "palette" && <Palette onClose={() => setOpen(null)} />}
        {open === "keys" && <KeyHelp onClose={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}

/** The page once the shell around it is painted: people see where they are before a long list is drawn. */
function PageInTurn() {
  const painted = useDeferredValue(true, false);
  return painted && <Outlet />;
}

/** The shell's outline while session and metadata are on their way. */
export function ShellBones() {
  return (
    <div className="shell" aria-busy="true">
      <div className="shell-side" />
      <div className="shell-top" />
      <div className="shell-page" />
    </div>
  );
}
