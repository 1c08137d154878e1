/** An invented paragraph; always shown with the word that says so. Dutch, since the lens reads Dutch. */
export const sampleText = `De gemeente gaat de komende jaren inzetten op het ontzorgen van kwetsbare burgers. De doelgroep wordt in kaart gebracht en toegeleid naar een passend traject. Cliënten dienen daarbij hun eigen verantwoordelijkheid te nemen.

In overleg met de POH wordt een sluitende aanpak gemaakt, zodat de instroom in zwaardere vormen van ondersteuning wordt beperkt en de middelen goed worden gebruikt.

Mevrouw vertelde dat zij liever zelf kookt. Haar buurvrouw helpt haar daarbij.`;
