import type { APIRoute } from 'astro';
import type { OEmbedForm } from '../../addresses.ts';
import { catalogue } from '../../catalogue.ts';
import { publication } from '../../config/publication.ts';
import type { Claim } from '../../model/claim.ts';
import { printOEmbed } from '../../review/o-embed.ts';
import { staticPage } from '../../static-page.ts';

/** How to show each claim in other people’s pages, as JSON and as XML. */
export const getStaticPaths = () =>
  catalogue().claims.flatMap((claim) =>
    (['json', 'xml'] as const).map((form) => staticPage({ answer: `${claim.id}.${form}` }, { claim, form })),
  );

interface Props {
  readonly claim: Claim;
  readonly form: OEmbedForm;
}

export const GET: APIRoute<Props> = ({ props: { claim, form } }) =>
  new Response(printOEmbed(claim, form, publication.at));
