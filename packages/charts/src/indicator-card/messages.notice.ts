import type { Language, Translated } from '@draagkracht/model';
import type { NoticeMessages } from '../outcome-chart/messages.notice.js';

/** The texts of a card without a figure, per language. */
export const cardNoticeMessages: Readonly<Record<Language, NoticeMessages>> = {
  nl: {
    title: 'Hier komt een cijfer met een verhaal.',
    help: 'Zet een tabel met periodes en cijfers in het element, en zet erbij wat het cijfer betekent. Of noem een publicatie bij src.',
    showExample: 'Toon voorbeeld',
    exampleLabel: 'Inwoners die zich kunnen redden',
  },
  en: {
    title: 'A figure with a story comes here.',
    help: 'Put a table with periods and figures in the element, and add what the figure means. Or name a publication in src.',
    showExample: 'Show example',
    exampleLabel: 'Residents who can manage',
  },
};

/** The invented story of the example. */
export const exampleStory: Readonly<Record<'means' | 'meansNot' | 'whatWeDo' | 'contactTeam', Translated>> = {
  means: {
    nl: 'Van elke honderd inwoners die wij vroegen, kunnen er 78 zich redden. Zij doen dat alleen of met hulp van anderen.',
    en: 'Out of every hundred residents we asked, 78 say that they can manage, alone or with help from others.',
  },
  meansNot: {
    nl: 'Het zegt niet dat de andere 22 hulp willen. Dat is niet gevraagd.',
    en: 'It does not say that the other 22 want help. That was not asked.',
  },
  whatWeDo: {
    nl: 'Wij vragen in twee buurten door: wie redt zich niet, en wat zou helpen?',
    en: 'In two neighbourhoods we ask further: who cannot manage, and what would help?',
  },
  contactTeam: { nl: 'Team Samenleven', en: 'Living Together team' },
};
