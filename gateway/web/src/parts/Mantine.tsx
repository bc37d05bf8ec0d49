/**
 * Mantine's context and stylesheets. It stands around forms and pickers, not around the application:
 * who only reads lists never loads it.
 */
import { MantineProvider } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import "@mantine/core/styles/baseline.layer.css";
import "@mantine/core/styles/ScrollArea.layer.css";
import "@mantine/core/styles/UnstyledButton.layer.css";
import "@mantine/core/styles/VisuallyHidden.layer.css";
import "@mantine/core/styles/Paper.layer.css";
import "@mantine/core/styles/Popover.layer.css";
import "@mantine/core/styles/CloseButton.layer.css";
import "@mantine/core/styles/Group.layer.css";
import "@mantine/core/styles/Loader.layer.css";
import "@mantine/core/styles/Overlay.layer.css";
import "@mantine/core/styles/Input.layer.css";
import "@mantine/core/styles/InlineInput.layer.css";
import "@mantine/core/styles/Combobox.layer.css";
import "@mantine/core/styles/Pill.layer.css";
import "@mantine/core/styles/PillsInput.layer.css";
import "@mantine/core/styles/ActionIcon.layer.css";
import "@mantine/dates/styles.layer.css";
import "@/app/mantine-theme.css";
import "./mantine.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { theme } from "@/app/mantine";
import { usePrefs } from "@/app/prefs";

export function Mantine({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  usePrefs();
  const dark = document.documentElement.dataset.theme === "dark";
  const sunday = i18n.language === "zh-TW" ? 0 : 1;
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={dark ? "dark" : "light"}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <DatesProvider settings={{ locale: i18n.language.toLowerCase(), firstDayOfWeek: sunday }}>{children}</DatesProvider>
    </MantineProvider>
  );
}
