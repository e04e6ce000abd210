import type { Key } from '../street-browser.ts';

/** WebDriver's code points for keys that are not characters. */
export const keys: Record<Key, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Space: ' ',
  Backspace: '\uE003',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export const modifierKeys = { Alt: '\uE00A', Control: '\uE009', Shift: '\uE008' } as const;
