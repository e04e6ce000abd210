import { browser } from 'wxt/browser';

/**
 * Two alarms, however many reminders there are. They are hints that something may be due: browsers lose them, fire
 * them late or not at all, so every look at the ledger puts back what is missing and trusts the facts.
 */
const tick = 'tick';
const nextDue = 'next-due';

/** Something is looked at this often even if every other hint was lost. */
const tickMinutes = 30;
/** A clock that is read twice differs by a little; that is no reason to set an alarm anew. */
const sameMoment = 1_000;

/** Puts the regular alarm back if it is gone. An alarm that exists is left alone: setting it again would put it off. */
export async function keepTick(): Promise<void> {
  if (!(await browser.alarms.get(tick))) await browser.alarms.create(tick, { periodInMinutes: tickMinutes });
}

/**
 * Sets the alarm for the moment at which the next thing falls due, if it stands otherwise now.
 * @param at epoch ms, or undefined when nothing is coming
 */
export async function keepNextDue(at: number | undefined): Promise<void> {
  const present = await browser.alarms.get(nextDue);
  if (at === undefined) {
    if (present) await browser.alarms.clear(nextDue);
  } else if (!present || Math.abs(present.scheduledTime - at) > sameMoment) {
    await browser.alarms.create(nextDue, { when: at });
  }
}
