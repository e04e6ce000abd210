import { i18n } from '#i18n';
import type { Commitment } from '../../ledger/commitment.ts';
import type { Person } from '../../ledger/person.ts';
import { deleteCommitment } from '../../storage/commands/delete-commitment.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { Icon } from '../ui/icon.tsx';
import { binnedUntil } from './binned-until.ts';
import { CommitmentForm } from './commitment-form.tsx';
import { commitmentHint, commitmentWords, sortOf } from './commitment-words.ts';
import { KeepCommitment } from './keep-commitment.tsx';
import type { MenuChoice } from './more-menu.tsx';
import { MoreMenu } from './more-menu.tsx';
import { useOpened } from './opened.tsx';
import { useEndCommitment } from './use-end-commitment.ts';

/** One promise or ask that is open: kept with one press, with a way out of everything in its menu. */
export function CommitmentRow({ person, commitment }: { person: Person; commitment: Commitment }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const end = useEndCommitment();
  const { opened, open } = useOpened();
  const { id } = commitment;
  const close = () => open(null);

  if (opened?.what === 'commitment' && opened.id === id) {
    return (
      <li>
        <CommitmentForm personId={person.id} editing={commitment} onEnd={close} />
      </li>
    );
  }
  if (opened?.what === 'keep' && opened.id === id) {
    return (
      <li>
        <KeepCommitment commitment={commitment} name={person.name} onEnd={close} />
      </li>
    );
  }

  const words = commitmentWords(commitment, person.name);
  const which = sortOf(commitment);
  const letGo = (label: string): MenuChoice => ({ words: label, onChoose: () => void end(commitment, 'withdrawn') });
  const no = (label: string): MenuChoice => ({ words: label, onChoose: () => void end(commitment, 'declined') });
  const waysOut = {
    promiseMe: [no(i18n.t('person.open.kindNo')), letGo(i18n.t('person.open.withdraw'))],
    promiseThem: [letGo(i18n.t('person.open.letGo'))],
    askMe: [no(i18n.t('person.open.saidNo')), letGo(i18n.t('person.open.withdraw'))],
    askThem: [no(i18n.t('person.open.kindNo')), letGo(i18n.t('person.open.notNeeded'))],
  }[which];
  const happened = { promiseMe: 'kept', promiseThem: 'happened', askMe: 'happened', askThem: 'didIt' } as const;
  return (
    <li>
      <Icon name={which === 'askMe' || which === 'askThem' ? 'ask' : 'ribbon'} />
      <div className="fill">
        <bdi>{words}</bdi>
        <p className="hint">{commitmentHint(commitment, ledger.now())}</p>
      </div>
      <button type="button" className="link" onClick={() => open({ what: 'keep', id })}>
        {i18n.t(`person.open.${happened[which]}`)}
      </button>
      <MoreMenu
        small
        label={i18n.t('person.open.more', [words])}
        choices={[
          { words: i18n.t('person.change'), onChoose: () => open({ what: 'commitment', id }) },
          ...waysOut,
          {
            words: i18n.t('person.bin'),
            onChoose: () =>
              void act(i18n.t('person.inTheBin', [binnedUntil(ledger.now())]), () =>
                deleteCommitment(ledger, { commitmentId: id }),
              ),
          },
        ]}
      />
    </li>
  );
}
