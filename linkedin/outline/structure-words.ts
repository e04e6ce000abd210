/*
 * The words a structural report may hold although a page says them too. They are ours: a list that stands here can
 * tell nothing about anybody. Words of keys first (seen on LinkedIn's pages, May to October 2026), then HTML's own.
 */

const ofKeys =
  'about accomplishment action actions activity actor artdeco auto avatar badge banner bar body box button card cards ' +
  'carousel catch center certification chat child collection column com comment comments commentary component composer ' +
  'connect connection connections container content control controls conversation cover data description desktop ' +
  'detail details dialog dismiss dropdown edit education ember end entity error event events expandable expanded ' +
  'experience fallback feed filter filters focus follow footer frame full global group grid header headline home hover ' +
  'icon id image in index inner input insight interop invitation invitations invite item items job jobs key label lazy ' +
  'li link linkedin list load loader loading logo main manager member menu message messages messaging modal module more ' +
  'mutual my name nav navigation network new news notification notifications open outlet outer overlay page panel ' +
  'people photo picture placeholder plus post posts premium preview profile promoted pymk reaction reactions recent ' +
  'recommendation ref reference replaceable reply result results rich root row scaffold screen sdui search section see ' +
  'send settings shadow shadowdom share shared shell show side sidebar skeleton skill skills social sponsored spinner ' +
  'standard start state sub suggestion suggestions tab tabs tag text thread title to toast toolbar tooltip top topcard ' +
  'trigger type typeahead unread up update urn user verification video view wide widget with workspace wrapper';

const ofHtml =
  'a abbr address alert alertdialog alt application aria article aside async audio autocomplete autofocus autoplay b ' +
  'blockquote body br busy button canvas cell checkbox checked class code colspan columnheader combobox complementary ' +
  'content contentinfo controls current datalist dd def definition del describedby desc details dialog dir directory ' +
  'disabled dl document draggable dt em enterkeyhint expanded fetchpriority fieldset figcaption figure focusable footer ' +
  'for form generic grid gridcell group h haspopup head header heading height hidden hr href html i id iframe img inert ' +
  'input inputmode ins js kbd label labelledby lang legend level li link list listbox listitem live loading log main ' +
  'map mark marquee math maxlength media menu menubar menuitem menuitemcheckbox menuitemradio meta meter method modal ' +
  'multiple muted name navigation none noscript note novalidate object ol on optgroup option orientation output owns p ' +
  'path pattern picture placeholder playsinline poster pre presentation pressed progress progressbar q radio radiogroup ' +
  'readonly referrerpolicy region rel required role roledescription row rowgroup rowheader rowspan s samp sandbox script ' +
  'scrollbar search searchbox section select selected separator setsize shadow size sizes slider slot small source span ' +
  'spellcheck spinbutton src srcset status step strong style sub summary sup svg switch tab tabindex table tablist ' +
  'tabpanel target tbody td template term test textarea textbox tfoot th thead time timer title toolbar tooltip tr ' +
  'track translate tree treegrid treeitem type u ul usemap value valuemax valuemin valuenow valuetext var video wbr ' +
  'width wrap xmlns';

const words = new Set(`${ofKeys} ${ofHtml}`.split(' '));

/** Whether a word, in lower case, is one of the structure's own. */
export function isStructureWord(word: string): boolean {
  return words.has(word);
}
