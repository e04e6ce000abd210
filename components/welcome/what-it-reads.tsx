import { i18n } from '#i18n';
import { Icon } from '../ui/icon.tsx';

/** What it reads, what it never does, and where everything stays. */
export function WhatItReads() {
  return (
    <section className="step">
      <h2 className="said">{i18n.t('welcome.reads')}</h2>
      <div className="reads">
        <div>
          <h3 className="head">{i18n.t('welcome.itReads')}</h3>
          <ul>
            {(['welcome.readsPage', 'welcome.readsWritten'] as const).map((key) => (
              <li key={key}>
                <Icon name="check" /> <span>{i18n.t(key)}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="head">{i18n.t('welcome.itNever')}</h3>
          <ul>
            {(['welcome.neverSends', 'welcome.neverClicks', 'welcome.neverTells'] as const).map((key) => (
              <li key={key}>
                <Icon name="x" /> <span>{i18n.t(key)}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className="soft stays">
        <Icon name="lock" /> <span>{i18n.t('welcome.stays')}</span>
      </p>
    </section>
  );
}

/** LinkedIn's rule against overlays, said before the choice it is about (User Agreement, section 8.2). */
export function Rule() {
  return (
    <div className="rule">
      <p className="head">{i18n.t('welcome.rule')}</p>
      <p>{i18n.t('welcome.ruleSaid')}</p>
      <p className="soft">{i18n.t('welcome.ruleSo')}</p>
    </div>
  );
}
