import { homedir } from 'node:os';
import { join } from 'node:path';

/** The two engines the product is built for. */
export type Engine = 'chromium' | 'firefox';

/** Command names to look for on the PATH, most wanted first. */
export const commands: Record<Engine, string[]> = {
  // Google Chrome itself has ignored --load-extension since version 137, so plain Chromium comes first.
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const programs = process.env['ProgramFiles'] ?? 'C:\\Program Files';
const programs86 = process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)';

/** Where installers put the browsers, per system. */
export const usualPlaces: Partial<Record<NodeJS.Platform, Record<Engine, string[]>>> = {
  darwin: {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
  },
  win32: {
    chromium: [
      join(programs, 'Chromium', 'Application', 'chrome.exe'),
      join(programs86, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(programs, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    firefox: [
      join(programs, 'Mozilla Firefox', 'firefox.exe'),
      join(programs, 'Firefox Developer Edition', 'firefox.exe'),
    ],
  },
};

/** Where Playwright keeps the browsers it downloads. */
export function playwrightCache(): string {
  const told = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (told && told !== '0') return told;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') {
    return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'ms-playwright');
  }
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** The program inside one of Playwright's Chromium folders, per system; the newer folders are named chrome-linux64 and so on. */
export const playwrightPrograms = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];
