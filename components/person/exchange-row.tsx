import { i18n } from '#i18n';
import type { Exchange } from '../../ledger/exchange.ts';
import { localDay } from '../../ledger/partial-date.ts';
import type { Person } from '../../ledger/person.ts';
import { deedWords } from '../../ledger/words/deed-words.ts';
import { say } from '../../locales/say.ts';
import { deleteExchange } from '../../storage/commands/delete-exchange.ts';
import { editExchange } from '../../storage/commands/edit-exchange.ts';
import { useLedger } from '../ledger-context.tsx';
import { LogForm } from '../log/log-form.tsx';
import { usePage } from '../page.tsx';
import { Icon } from '../ui/icon.tsx';
import { pageLocale } from '../ui/page-locale.ts';
import { Sign } from '../ui/sign.tsx';
import { binnedUntil } from './binned-until.ts';
import { exchangeHint } from './exchange-hint.ts';
import { MoreMenu } from './more-menu.tsx';
import { useOpened } from './opened.tsx';

/** One favour: what it was, when and how much, and what can be done with it. While it is changed, its form. */
export function ExchangeRow({
  person,
  exchange,
  toThank,
}: {
  person: Person;
  exchange: Exchange;
  /** The user came to say thanks for it. */
  toThank: boolean;
}) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const tell = usePage((page) => page.tell);
  const { opened, open } = useOpened();
  const { id, direction, hardTimes, thankedOn, link } = exchange;
  const words = deedWords(exchange, say, { now: ledger.now(), locale: pageLocale(), form: 'line', name: person.name });

  if (opened?.what === 'exchange' && opened.id === id) {
    return (
      <li className="changing">
        <LogForm
          who={{ personId: person.id, name: person.name }}
          editing={exchange}
          roomy
          onSaved={(saved) => {
            open(null);
            tell(saved.words, saved.op);
          }}
          onCancel={() => open(null)}
        />
      </li>
    );
  }

  const thank = () =>
    act(i18n.t('person.thankedNow'), () =>
      editExchange(ledger, { exchangeId: id, set: { thankedOn: localDay(ledger.now()) } }),
    );
  const bin = () =>
    act(i18n.t('person.inTheBin', [binnedUntil(ledger.now())]), () => deleteExchange(ledger, { exchangeId: id }));

  const hint = exchangeHint(exchange);
  return (
    <li>
      <Sign way={direction} label={i18n.t(direction === 'received' ? 'person.wayIn' : 'person.wayOut')} />
      <div className="fill">
        <p>
          <bdi>{words}</bdi>
        </p>
        {hardTimes && (
          <p className="tough">
            <Icon name="umbrella" /> {i18n.t('person.tough')}
          </p>
        )}
        <p className="hint">
          {hint}
          {direction === 'received' && !thankedOn && (
            <>
              {hint && ' · '}
              <button type="button" className="link" ref={toThank ? takeFocus : undefined} onClick={() => void thank()}>
                {i18n.t('person.sayThanks')}
              </button>
            </>
          )}
          {link && (
            <>
              {' · '}
              <a href={link} target="_blank" rel="noreferrer">
                {i18n.t('person.link')}
              </a>
            </>
          )}
        </p>
      </div>
      <MoreMenu
        small
        label={i18n.t('person.moreExchange', [words])}
        choices={[
          { words: i18n.t('person.change'), onChoose: () => open({ what: 'exchange', id }) },
          { words: i18n.t('person.bin'), onChoose: () => void bin() },
        ]}
      />
    </li>
  );
}

function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}
