/** What functions that run inside extension pages find there, in both browsers (Firefox gives `chrome` promises in MV3). */
declare const chrome: typeof import('wxt/browser').browser;
