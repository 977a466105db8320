import type {DataDownload, Dataset} from "schema-dts";
import type {Project} from "../project.ts";
import type {Publication} from "../register/publication.ts";
import {DESCRIPTION, LICENCE, TITLE} from "./package-words.ts";
import {bilingual} from "./observation.ts";
import {dataAddress, sourceAddress} from "./own-properties.ts";
import {inSpanish} from "./in-spanish.ts";

/** A file of the data set; size and fingerprint are not known of the one that describes all others. */
export interface PublishedFile {
  path: string;
  title: string;
  mediatype: string;
  bytes?: number;
  sha256?: string;
}

/** The data set as schema.org describes it, with its files to download. */
export function datasetNode(
  {seeds, rows}: Project,
  {publication, files}: {publication: Publication; files: readonly PublishedFile[]}
): Dataset {
  const {version, credit, url} = publication;
  const measures = new Set([...rows.figures, ...rows.derived].map(({measure}) => measure));
  return {
    "@type": "Dataset",
    "@id": "#dataset",
    name: inBoth(TITLE),
    description: inBoth(DESCRIPTION),
    url: dataAddress(publication) ?? undefined,
    license: LICENCE.path,
    ...(credit && {creator: {"@type": "Organization", name: credit.en, ...(url !== null && {url})}}),
    ...(version !== null && {version}),
    isAccessibleForFree: true,
    inLanguage: ["en", "es"],
    variableMeasured: [...seeds.measures.keys()]
      .filter((id) => measures.has(id))
      .map((id) => ({"@id": `#measure-${encodeURIComponent(id)}`})),
    isBasedOn: seeds.briefs.map(({id}) => ({"@id": sourceAddress(id)})),
    distribution: files.map(download)
  };
}

function download({path, title, mediatype, bytes, sha256}: PublishedFile): DataDownload {
  return {
    "@type": "DataDownload",
    name: title,
    contentUrl: path,
    encodingFormat: mediatype,
    ...(bytes !== undefined && {contentSize: `${bytes} B`}),
    ...(sha256 !== undefined && {sha256})
  };
}

function inBoth(en: string): string {
  const es = inSpanish({text: en})["cifra:es"]?.text ?? null;
  return bilingual(en, es) as unknown as string;
}
