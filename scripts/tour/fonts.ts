import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family"><string>system-ui</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit>
  </match>
  <match target="pattern">
    <test name="family"><string>sans-serif</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit>
  </match>
</fontconfig>
`;

/**
 * What to add to the browser's environment for pictures: a machine without a desktop has no system font worth the
 * name, so Inter stands in for it where it is installed. Linux only; elsewhere it changes nothing.
 */
export function pictureFonts(): NodeJS.ProcessEnv {
  const file = join(mkdtempSync(join(tmpdir(), 'two-way-street-fonts-')), 'fonts.conf');
  writeFileSync(file, fontconfig);
  return { FONTCONFIG_FILE: file };
}
