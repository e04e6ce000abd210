import { defineConfig } from 'wxt';

/** Nothing may be fetched, framed or evaluated: the ledger never leaves the machine (docs/privacy.md). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // Dexie's bundle holds a literal U+FFFF, which Chromium refuses to load (2026-10, wxt experimental.escapeUnicode).
  experimental: { escapeUnicode: true },
  vite: ({ command }) => ({
    // Dexie's package points bundlers at its build for browsers of 2015; the modern one is 2 KB smaller in the worker.
    // Only when building: in Vitest, dexie-react-hooks would still load the other one, and two do not hear each other.
    ...(command === 'build'
      ? { resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] } }
      : {}),
    // The preload polyfill calls fetch(); every browser we support has modulepreload.
    build: { modulePreload: { polyfill: false }, sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    homepage_url: 'https://two-way-street.example/',
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['https://www.linkedin.com/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_app_name__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_log__',
      },
      'hide-judgement': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_command_hide__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'two-way-street@two-way-street.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
