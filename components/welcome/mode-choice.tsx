import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Mode } from '../../messages/settings.ts';
import { Sign } from '../ui/sign.tsx';

/** The two ways to show itself, side by side, neither chosen beforehand. */
export function ModeChoice({
  mode,
  missing,
  onChoose,
}: {
  mode: Mode | undefined;
  missing: boolean;
  onChoose: (mode: Mode) => void;
}) {
  return (
    <>
      <div
        className="modes"
        role="radiogroup"
        aria-label={i18n.t('welcome.where')}
        {...(missing ? { 'aria-invalid': true, 'aria-describedby': 'choose-first' } : {})}
      >
        <OneMode
          checked={mode === 'on-the-page'}
          onChoose={() => onChoose('on-the-page')}
          picture={<OnPagePicture />}
          name={i18n.t('welcome.onPage')}
          says={i18n.t('welcome.onPageSays')}
          rule={i18n.t('welcome.onPageRule')}
        />
        <OneMode
          checked={mode === 'beside-the-page'}
          onChoose={() => onChoose('beside-the-page')}
          picture={<BesidePicture />}
          name={i18n.t('welcome.beside')}
          says={i18n.t('welcome.besideSays')}
          rule={i18n.t('welcome.besideRule')}
        />
      </div>
      <p id="choose-first" className="missing" role="alert">
        {missing && i18n.t('welcome.choose')}
      </p>
    </>
  );
}

function OneMode({
  checked,
  onChoose,
  picture,
  name,
  says,
  rule,
}: {
  checked: boolean;
  onChoose: () => void;
  picture: ReactNode;
  name: string;
  says: string;
  rule: string;
}) {
  return (
    <label className="mode">
      <input type="radio" name="mode" checked={checked} onChange={onChoose} />
      <span>
        {picture}
        <b>{name}</b>
        <small>{says}</small>
        <i>{rule}</i>
      </span>
    </label>
  );
}

function OnPagePicture() {
  return (
    <svg className="pic" viewBox="0 0 264 120" aria-hidden="true">
      <rect className="pg" width="264" height="120" rx="8" />
      <circle className="ln" cx="40" cy="40" r="20" />
      <rect className="dk" x="72" y="26" width="84" height="8" rx="4" />
      <rect className="pn" x="72.5" y="42.5" width="112" height="20" rx="5" />
      <svg x="77" y="46.5" width="18" height="12">
        <Sign way="received" />
      </svg>
      <rect className="ln" x="102" y="49" width="72" height="6" rx="3" />
      <rect className="ln" x="20" y="80" width="224" height="6" rx="3" />
      <rect className="ln" x="20" y="96" width="160" height="6" rx="3" />
    </svg>
  );
}

function BesidePicture() {
  return (
    <svg className="pic" viewBox="0 0 264 120" aria-hidden="true">
      <rect className="pg" width="264" height="120" rx="8" />
      <circle className="ln" cx="40" cy="40" r="20" />
      <rect className="dk" x="72" y="26" width="64" height="8" rx="4" />
      <rect className="ln" x="72" y="42" width="48" height="6" rx="3" />
      <rect className="ln" x="20" y="80" width="132" height="6" rx="3" />
      <rect className="ln" x="20" y="96" width="96" height="6" rx="3" />
      <rect className="pn" x="171.5" y=".5" width="92" height="119" rx="7.5" />
      <svg x="184" y="16" width="24" height="16">
        <Sign way="received" />
      </svg>
      <rect className="ln" x="184" y="44" width="64" height="6" rx="3" />
      <rect className="ln" x="184" y="58" width="48" height="6" rx="3" />
    </svg>
  );
}
