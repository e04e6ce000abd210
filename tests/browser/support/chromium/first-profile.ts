import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Prepares a fresh profile: developer mode, without which Chromium switches an unpacked extension off as soon as it
 * reloads itself (seen in Chromium 156).
 */
export function prepareProfile(profile: string): void {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}
