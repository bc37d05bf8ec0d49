import { createTheme, type CSSVariablesResolver, type VariantColorsResolver, defaultVariantColorsResolver } from "@mantine/core";

/**
 * Mantine on our tokens. scripts/theme-css.mjs writes these variables to mantine-theme.css, since
 * the content security policy allows no style element made at run time.
 */
const accentOnLight = [
  "#e6eef6", "#cddceb", "#a9c3dc", "#7fa4c8", "#5686b3", "#38699b", "#1f4e79", "#1f4e79", "#183f63", "#12304c",
] as const;

const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant !== "filled" || input.color) return colors;
  return { ...colors, color: "var(--on-accent)" };
};

export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 6, dark: 3 },
  colors: { ink: [...accentOnLight] },
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "var(--mono)",
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  variantColorResolver: variantColors,
  components: {
    Modal: { defaultProps: { lockScroll: false, centered: false, overlayProps: { color: "var(--shade)" } } },
    Drawer: { defaultProps: { lockScroll: false } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ["label", "input", "description", "error"] } },
  },
});

const shared = {
  "--mantine-color-body": "var(--surface)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--dim)",
  "--mantine-color-placeholder": "var(--dim)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-color-error": "var(--red)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-hover": "var(--hover)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--field-border)",
  "--mantine-primary-color-filled": "var(--accent)",
  "--mantine-primary-color-filled-hover": "var(--accent-hover)",
  "--mantine-primary-color-light": "var(--accent-soft)",
  "--mantine-primary-color-light-color": "var(--accent)",
  "--mantine-primary-color-contrast": "var(--on-accent)",
  "--mantine-color-ink-filled": "var(--accent)",
  "--mantine-color-ink-filled-hover": "var(--accent-hover)",
  "--mantine-color-ink-light": "var(--accent-soft)",
  "--mantine-color-ink-light-color": "var(--accent)",
  "--mantine-color-disabled": "var(--hover)",
  "--mantine-color-disabled-color": "var(--dim)",
  "--mantine-color-disabled-border": "var(--line)",
};

export const variables: CSSVariablesResolver = () => ({
  variables: { "--mantine-line-height": "1.5", "--mantine-font-size-sm": "var(--text)" },
  light: shared,
  dark: shared,
});
