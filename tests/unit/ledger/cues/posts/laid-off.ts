/** Invented posts whose author lost their work and says so; the kind says whether they also say that they are looking. */
export const laidOff: readonly { text: string; kind: 'laid-off' | 'job-search' }[] = [
  {
    kind: 'laid-off',
    text: 'Yesterday I was laid off from Acme, together with 140 colleagues. I am still taking it in.',
  },
  { kind: 'laid-off', text: 'After nine great years my role was eliminated this morning.' },
  {
    kind: 'job-search',
    text: 'I was part of the layoffs at Kestrel this week. I am looking for my next role in customer success.',
  },
  {
    kind: 'laid-off',
    text: 'Unfortunately I was impacted by the recent layoffs at Bly. It was a privilege to work with this team.',
  },
  {
    kind: 'job-search',
    text: 'My position has been made redundant. If you know of openings for a lab manager, I would be grateful for a word.',
  },
  { kind: 'laid-off', text: "Well, it happened. I've been let go. Seven years, one video call of eleven minutes." },
  { kind: 'laid-off', text: 'Today was my last day at Acme: my whole department was closed, and my job went with it.' },
  {
    kind: 'job-search',
    text: "Like many others, I've been affected by the reductions at Northwind. I'm now open to new opportunities in hardware.",
  },
  { kind: 'laid-off', text: 'I got laid off today. No silver lining yet. Just wanted you to hear it from me.' },
  {
    kind: 'laid-off',
    text: 'After eleven good years my role ends this month. I would love to hear about operations teams that are growing…',
  },
  { kind: 'laid-off', text: 'I lost my job on Friday. I am okay. I have coffee, a dog and a savings account.' },
  {
    kind: 'job-search',
    text: 'I have been made redundant and I am looking for a new position in procurement. Please share 🙏',
  },
  {
    kind: 'laid-off',
    text: "This week I found out that my role is being eliminated as part of a restructuring. I'm proud of what we built.",
  },
  {
    kind: 'job-search',
    text: 'Laid off this morning after 4.5 years. Senior iOS engineer, Berlin or remote. #opentowork',
  },
  {
    kind: 'laid-off',
    text: 'My time at Kestrel has come to an end sooner than I had planned: I was among the 12% who were let go yesterday.',
  },
  { kind: 'laid-off', text: 'Our studio is closing its doors at the end of the month, and with it my job disappears.' },
  {
    kind: 'job-search',
    text: 'The news is out: Acme is closing the Leeds office and I will be out of work from December. I am looking for roles in logistics.',
  },
  {
    kind: 'laid-off',
    text: 'I’ve been impacted by layoffs for the second time in two years 💔 Taking a breath, then onwards.',
  },
  {
    kind: 'laid-off',
    text: "I was one of the 300 people laid off by Northwind on Tuesday. If you were too, I'm here for you.",
  },
  {
    kind: 'laid-off',
    text: 'Sadly, my position was cut in the latest round of savings. Thank you to everyone who made these five years so good.',
  },
  {
    kind: 'job-search',
    text: 'As some of you know, my contract was not renewed. So from next week I am available for new projects and permanent roles.',
  },
  {
    kind: 'laid-off',
    text: 'I never expected to write one of these posts. This morning I learned that I no longer have a job at Bly.',
  },
  {
    kind: 'laid-off',
    text: 'The startup I gave four years to ran out of money. We were all let go on Thursday, me included.',
  },
  {
    kind: 'job-search',
    text: 'My role at the foundation was defunded, so I am looking for what comes next. Grants, evaluation, anything with a purpose.',
  },
  {
    kind: 'laid-off',
    text: 'Redundancy is a strange word. As of today it applies to me: I have been made redundant after 16 years.',
  },
  { kind: 'laid-off', text: 'My team was let go today, and so was I. I will miss these people terribly.' },
  { kind: 'laid-off', text: "Two weeks ago my job was eliminated. I haven't known how to say it until now." },
  {
    kind: 'job-search',
    text: 'Restructured out after 20 years. I am ready for something new and would welcome a conversation with anyone in rail.',
  },
  {
    kind: 'laid-off',
    text: 'It is with a heavy heart that I share that I was affected by the workforce reduction at Acme…see more',
  },
  {
    kind: 'laid-off',
    text: 'I was let go from my role as head of design last Friday. It was not the ending I wanted.',
  },
  {
    kind: 'job-search',
    text: 'Hi all. I was recently laid off and I am exploring what is next: research operations, design operations, or something between.',
  },
  {
    kind: 'laid-off',
    text: 'Being laid off while pregnant was not on my list for this year. And yet, as of today, here I am.',
  },
  { kind: 'laid-off', text: "I'm sad to share that I was included in today's layoffs at Kestrel." },
  {
    kind: 'job-search',
    text: "My employer filed for insolvency and I'm out of a job. Looking for anything in precision machining around Linz.",
  },
  { kind: 'laid-off', text: 'The rumours are true, I got the axe. Eight years of Mondays, gone in a calendar invite.' },
];
