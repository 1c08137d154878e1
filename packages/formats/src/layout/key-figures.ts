/**
 * Kerncijfers wijken en buurten has two namings: the workbook and the shape files have short codes (`a_soz_wb`), StatLine and
 * its open data have long names (`PersonenPerSoortUitkeringBijstand_83`). They name the same columns in the same order (CBS,
 * "Toelichting Kerncijfers wijken en buurten", read beside table 84799NED). Each line: code, long name without position, unit.
 */
const list = `
a_inw AantalInwoners
a_man Mannen
a_vrouw Vrouwen
a_00_14 k_0Tot15Jaar
a_15_24 k_15Tot25Jaar
a_25_44 k_25Tot45Jaar
a_45_64 k_45Tot65Jaar
a_65_oo k_65JaarOfOuder
a_ongeh Ongehuwd
a_gehuwd Gehuwd
a_gesch Gescheiden
a_verwed Verweduwd
a_geb GeboorteTotaal
p_geb GeboorteRelatief per 1.000 inwoners
a_ste SterfteTotaal
p_ste SterfteRelatief per 1.000 inwoners
a_hh HuishoudensTotaal
a_1p_hh Eenpersoonshuishoudens
a_hh_z_k HuishoudensZonderKinderen
a_hh_m_k HuishoudensMetKinderen
g_hhgro GemiddeldeHuishoudensgrootte
bev_dich Bevolkingsdichtheid per km²
a_woning Woningvoorraad
g_wozbag GemiddeldeWoningwaarde x 1.000 euro
g_woz GemiddeldeWoningwaarde x 1.000 euro
p_1gezw PercentageEengezinswoning %
p_mgezw PercentageMeergezinswoning %
p_bewndw PercentageBewoond %
p_leegsw PercentageOnbewoond %
p_koopw Koopwoningen %
p_huurw HuurwoningenTotaal %
p_wcorpw InBezitWoningcorporatie %
p_ov_hw InBezitOverigeVerhuurders %
p_e_o_w EigendomOnbekend %
p_bjj2k BouwjaarVoor2000 %
p_bjo2k BouwjaarVanaf2000 %
g_ele GemiddeldElektriciteitsverbruikTotaal kWh
g_ele_ap Appartement kWh
g_ele_tw Tussenwoning kWh
g_ele_hw Hoekwoning kWh
g_ele_2w TweeOnderEenKapWoning kWh
g_ele_vw VrijstaandeWoning kWh
g_ele_hu Huurwoning kWh
g_ele_ko EigenWoning kWh
g_gas GemiddeldAardgasverbruikTotaal m³
g_gas_ap Appartement#2 m³
g_gas_tw Tussenwoning#2 m³
g_gas_hw Hoekwoning#2 m³
g_gas_2w TweeOnderEenKapWoning#2 m³
g_gas_vw VrijstaandeWoning#2 m³
g_gas_hu Huurwoning#2 m³
g_gas_ko EigenWoning#2 m³
p_stadsv PercentageWoningenMetStadsverwarming %
a_opl_lg OpleidingsniveauLaag
a_opl_md OpleidingsniveauMiddelbaar
a_opl_hg OpleidingsniveauHoog
p_arb_pp NettoArbeidsparticipatie %
p_arb_wn PercentageWerknemers %
p_arb_zs PercentageZelfstandigen %
a_inkont AantalInkomensontvangers
g_ink_po GemiddeldInkomenPerInkomensontvanger x 1.000 euro
g_ink_pi GemiddeldInkomenPerInwoner x 1.000 euro
p_ink_li k_40PersonenMetLaagsteInkomen %
p_ink_hi k_20PersonenMetHoogsteInkomen %
g_hh_sti GemGestandaardiseerdInkomenVanHuish x 1.000 euro
p_hh_li k_40HuishoudensMetLaagsteInkomen %
p_hh_hi k_20HuishoudensMetHoogsteInkomen %
p_hh_lkk HuishoudensMetEenLaagInkomen %
p_hh_osm HuishOnderOfRondSociaalMinimum %
p_hh_110 HuishoudensTot110VanSociaalMinimum %
p_hh_120 HuishoudensTot120VanSociaalMinimum %
m_hh_ver MediaanVermogenVanParticuliereHuish x 1.000 euro
a_soz_wb PersonenPerSoortUitkeringBijstand
a_soz_ao PersonenPerSoortUitkeringAO
a_soz_ww PersonenPerSoortUitkeringWW
a_soz_ow PersonenPerSoortUitkeringAOW
a_jz_tn JongerenMetJeugdzorgInNatura
p_jz_tn PercentageJongerenMetJeugdzorg %
a_wmo_t WmoClienten
p_wmo_t WmoClientenRelatief per 1.000 inwoners
a_bedv BedrijfsvestigingenTotaal
a_bed_a ALandbouwBosbouwEnVisserij
a_bed_bf BFNijverheidEnEnergie
a_bed_gi GIHandelEnHoreca
a_bed_hj HJVervoerInformatieEnCommunicatie
a_bed_kl KLFinancieleDienstenOnroerendGoed
a_bed_mn MNZakelijkeDienstverlening
a_bed_oq OQOverheidOnderwijsEnZorg
a_bed_ru RUCultuurRecreatieOverigeDiensten
a_pau PersonenautoSTotaal
a_bst_b PersonenautoSBrandstofBenzine
a_bst_nb PersonenautoSOverigeBrandstof
g_pau_hh PersonenautoSPerHuishouden
g_pau_km PersonenautoSNaarOppervlakte per km²
a_m2w Motorfietsen
g_afs_hp AfstandTotHuisartsenpraktijk km
g_afs_gs AfstandTotGroteSupermarkt km
g_afs_kv AfstandTotKinderdagverblijf km
g_afs_sc AfstandTotSchool km
g_3km_sc ScholenBinnen3Km
a_opp_ha OppervlakteTotaal ha
a_lan_ha OppervlakteLand ha
a_wat_ha OppervlakteWater ha
pst_dekp Dekkingspercentage
ste_mvs MateVanStedelijkheid
ste_oad Omgevingsadressendichtheid per km²
`;

/** One column of Kerncijfers wijken en buurten under both its names. */
export interface KeyFigure {
  readonly code: string;
  /** Long name without position; the second of two equal names ends in `#2`. */
  readonly stem: string;
  readonly unit: string;
}

/** All columns that have figures, in the order of the publication. */
export const keyFigures: readonly KeyFigure[] = list
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', stem = '', ...unit] = line.split(' ');
    return { code, stem, unit: unit.join(' ') };
  });

const byCode = new Map(keyFigures.map((one) => [one.code, one]));
const byStem = new Map(keyFigures.map((one) => [one.stem, one]));

/** The key figure of a short code or of a long name without position, or `undefined`. */
export const keyFigure = (name: string): KeyFigure | undefined => byCode.get(name) ?? byStem.get(name);
