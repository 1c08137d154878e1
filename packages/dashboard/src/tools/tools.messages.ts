import type { Language } from '@draagkracht/model';
import type { ToolGroup } from './tools.view.js';

/** The texts of the room with the tools; what a tool is called and is for stands with the other elements. */
export interface ToolsMessages {
  readonly title: string;
  readonly intro: string;
  readonly groups: Readonly<Record<ToolGroup, string>>;
  readonly open: string;
  readonly back: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly retry: string;
}

const nl: ToolsMessages = {
  title: 'Gereedschap',
  intro:
    'Hiermee werkt u met uw team, met bewoners en met bestuurders. Wat u bewaart, vinden de onderdelen van elkaar.',
  groups: {
    act: 'Ruimte om te doen',
    look: 'Anders kijken',
    together: 'Samen dragen',
    steer: 'Sturen op wat werkt',
    own: 'Uw gegevens',
  },
  open: 'Open',
  back: 'Terug naar het gereedschap',
  loading: 'Even laden…',
  unreachable: 'Dit kon niet worden opgehaald. Kijk of u internet heeft.',
  retry: 'Probeer het opnieuw',
};

const en: ToolsMessages = {
  title: 'Tools',
  intro: 'For working with your team, with residents and with managers. The tools find what the others kept.',
  groups: {
    act: 'Room to act',
    look: 'Looking in another way',
    together: 'Carrying together',
    steer: 'Steering on what works',
    own: 'Your data',
  },
  open: 'Open',
  back: 'Back to the tools',
  loading: 'Loading…',
  unreachable: 'This could not be fetched. See whether you are online.',
  retry: 'Try again',
};

/** The texts in a language. */
export const toolsMessages = (language: Language): ToolsMessages => (language === 'nl' ? nl : en);
