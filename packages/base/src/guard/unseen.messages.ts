import type { Language } from '@draagkracht/model';

const nl = {
  looksFor:
    'De controle kijkt mee op dit apparaat. Zij zoekt vaste vormen: BSN, telefoon, e-mail, rekening, adres en geboortedag. Ook namen na “mevrouw” of “mijn broer”.',
  lead: 'Dit ziet zij niet:',
  invented: 'De voorbeelden zijn bedacht.',
  yourself: 'Lees dus zelf na: weet iemand uit de buurt over wie dit gaat? Laat dat dan weg.',
};

const en: typeof nl = {
  looksFor:
    'The check looks along on this device. It knows fixed shapes: BSN, telephone, e-mail, account, address and day of birth. Also names after a title or after “my brother”.',
  lead: 'This it does not see:',
  invented: 'The examples are invented. They are Dutch.',
  yourself: 'So read it again yourself: would somebody nearby know who this is about? Then leave it out.',
};

/** The texts around the list of what the guard cannot see. */
export const unseenMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
