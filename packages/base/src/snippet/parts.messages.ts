import type { Translated } from '@draagkracht/model';

/** What each piece of code is for. */
export const partTexts = {
  script: {
    nl: 'Zet deze regel één keer in het sjabloon van uw site, in de kop. Hij laadt alleen wat op een pagina staat.',
    en: 'Put this line once in the template of your site, in the head. It loads only what is on a page.',
  },
  classic: {
    nl: 'Zet deze regel één keer in het sjabloon van uw site. Hij maakt van elke plek een element.',
    en: 'Put this line once in the template of your site. It turns every place into an element.',
  },
  style: {
    nl: 'Met deze regel ziet de tabel er ook zonder script goed uit. Ook springt de pagina niet.',
    en: 'With this line the table also looks good without script. And the page does not jump.',
  },
  preload: {
    nl: 'Met deze regels haalt de browser de eerste bestanden meteen op. Dan komt de grafiek eerder.',
    en: 'With these lines the browser fetches the first files at once. Then the chart appears sooner.',
  },
  importMap: {
    nl: 'Wilt u dat de browser elk deel nakijkt? Zet dit boven het script. Uw beleid moet dan een nonce of het controlegetal van dit blok noemen.',
    en: 'Do you want the browser to check every part? Put this above the script. Your policy then has to allow this block, by a nonce or by its hash.',
  },
  element: {
    nl: 'Zet dit op de plek waar het moet staan.',
    en: 'Put this where it should appear.',
  },
  div: {
    nl: 'Zet dit op de plek waar het moet staan. Kies in de tekstbewerker eerst voor HTML of broncode.',
    en: 'Put this where it should appear. First choose HTML or source in the editor.',
  },
  frame: {
    nl: 'Zet dit frame op de plek waar het moet staan.',
    en: 'Put this frame where it should appear.',
  },
  link: {
    nl: 'Houdt uw tekstveld alleen koppelingen? Zet dan deze koppeling alleen in een alinea. Het script maakt er hetzelfde van.',
    en: 'Does your text field keep only links? Then put this link alone in a paragraph. The script turns it into the same chart or tool.',
  },
  frameScript: {
    nl: 'Met deze regel krijgt het frame de juiste hoogte. Zonder deze regel schuift u in het frame.',
    en: 'With this line the frame gets the right height. Without it you scroll inside the frame.',
  },
  ancestors: {
    nl: 'Hiermee mag uw eigen site de pagina in een frame tonen. Zet een andere site er met het adres achter.',
    en: 'This lets your own site show the page in a frame. To allow another site, add its address.',
  },
  ancestorsOfSharePoint: {
    nl: 'Hiermee mogen uw eigen site en uw SharePoint de pagina in een frame tonen. Zet het adres van uw SharePoint erin.',
    en: 'This lets your own site and your SharePoint show the page in a frame. Put the address of your SharePoint in it.',
  },
  oembed: {
    nl: 'Zet dit adres alleen op een regel in de tekst. Uw CMS maakt er een frame van.',
    en: 'Put this address on a line of its own in the text. Your CMS turns it into a frame.',
  },
  oembedProvider: {
    nl: 'WordPress vertrouwt alleen adressen die bekend zijn. Zet dan deze regel in het thema of een plug-in.',
    en: 'WordPress trusts only addresses it knows. If needed, put this line in the theme or a plug-in.',
  },
  oembedAnswer: (file: string): Translated => ({
    nl: `Bewaar dit als ${file} in de map oembed.`,
    en: `Save this as ${file} in the folder “oembed”.`,
  }),
  oembedPage: (file: string): Translated => ({
    nl: `Bewaar dit als ${file} in de map oembed.`,
    en: `Save this as ${file} in the folder “oembed”.`,
  }),
  static: {
    nl: 'Zet dit op de plek waar het moet staan. Het werkt zonder script.',
    en: 'Put this where it should appear. It works without script.',
  },
  policy: {
    nl: 'Dit beleid is genoeg. Staat er al meer in uw beleid? Laat dat staan.',
    en: 'This policy is enough. Does your policy already allow more? Leave that as it is.',
  },
  trustedTypes: {
    nl: 'Gebruikt uw site Trusted Types? Zet dan dit erachter.',
    en: 'Does your site use Trusted Types? Then add this to it.',
  },
  cacheForever: {
    nl: 'De bestanden in deze map veranderen nooit. De browser mag ze een jaar houden.',
    en: 'The files in this folder never change. A browser may keep them for a year.',
  },
  cacheShort: {
    nl: 'In het adres van deze map staat geen versie. Laat de browser dan steeds vragen of er iets nieuws is.',
    en: 'The address of this folder has no version in it. So have the browser check for a new version every time.',
  },
  corsOfFrame: {
    nl: 'WordPress zet het frame van oEmbed apart. Laat de server dit dan meesturen met de bestanden en de cijfers.',
    en: 'WordPress isolates the frame of oEmbed. So have the server send this with the files and the figures.',
  },
  cors: {
    nl: 'De bestanden staan op een andere site dan de pagina. Die andere site moet dit meesturen.',
    en: 'The files are on another site than the page. That other site has to send this.',
  },
} as const;
