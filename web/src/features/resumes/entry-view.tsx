import { useTranslation } from "react-i18next";
import { EntryMenu } from "./entry-menu.tsx";
import type { Target } from "./placing.rules.ts";
import { contactLines, type Entry, type Field, type Group } from "./reading-fields.ts";
import classes from "./reading-panel.module.css";

export type EntryActions = {
  readonly onExchange: (a: Field, b: Field) => void;
  readonly onAdd: (pointer: string, value: string) => void;
  readonly onRemove: (entry: Entry) => void;
};

/** One entry of a group, set as its kind is set in a document. */
export function EntryView(props: {
  readonly group: Group;
  readonly entry: Entry;
  /** Places of this entry that are still empty, and the place after its last point. */
  readonly open: readonly Target[];
  readonly show: (field: Field) => React.ReactNode;
  readonly nameOf: (field: Pick<Field, "label" | "number">) => string;
  readonly actions: EntryActions;
}) {
  const { group, entry, show } = props;
  if (group.name === "contact") return <Contact {...props} />;
  if (group.name === "summary") return <p className={classes.text}>{entry.body.map(show)}</p>;
  const isPoint = (field: Field) => field.number !== undefined;
  const points = entry.body.filter(isPoint);
  const next = props.open.find(({ kind }) => kind === "new");
  const dropOnAll = next && { "data-drop": next.id };
  if (group.name === "skills")
    return (
      <div className={classes.skills} {...dropOnAll}>
        {entry.head.length > 0 && <span className={classes.skillGroup}>{entry.head.map(show)}</span>}
        <span className={classes.keywords}>
          {points.map((field) => (
            <span key={field.pointer} className={classes.keyword}>
              {show(field)}
            </span>
          ))}
        </span>
        {entry.body
          .filter((field) => !isPoint(field))
          .map((field) => (
            <span key={field.pointer} className={classes.level}>
              {show(field)}
            </span>
          ))}
        <Actions {...props} />
      </div>
    );
  return (
    <div className={classes.entry} {...dropOnAll}>
      <div className={classes.head}>
        <div>
          {entry.head.map((field, index) => (
            <span key={field.pointer} className={index === 0 ? classes.first : classes.rest}>
              {show(field)}
            </span>
          ))}
        </div>
        <div className={`${classes.dates} tabular`}>
          {entry.dates.map((field, index) => (
            <span key={field.pointer}>
              {index > 0 && " – "}
              {show(field)}
            </span>
          ))}
          <Actions {...props} />
        </div>
      </div>
      {entry.body
        .filter((field) => !isPoint(field))
        .map((field) => (
          <p key={field.pointer} className={classes.text}>
            {show(field)}
          </p>
        ))}
      {points.length > 0 && (
        <ul className={classes.points}>
          {points.map((field) => (
            <li key={field.pointer}>{show(field)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Contact({ entry, show, nameOf }: Parameters<typeof EntryView>[0]) {
  const { t } = useTranslation();
  return (
    <dl className={classes.contact}>
      {contactLines(entry.body).map((line) => (
        <div key={line[0].pointer}>
          <dt>{line.length > 1 ? t("reading.place") : nameOf(line[0])}</dt>
          <dd>
            {line.map((field, index) => (
              <span key={field.pointer}>
                {index > 0 && ", "}
                {show(field)}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Actions({ entry, open, nameOf, actions }: Parameters<typeof EntryView>[0]) {
  const [a, b] = entry.head;
  return (
    <EntryMenu
      name={[...entry.head, ...entry.body].find(({ value }) => value)?.value ?? ""}
      missing={open}
      nameOf={nameOf}
      exchange={a && b && [nameOf(a), nameOf(b)]}
      onExchange={() => a && b && actions.onExchange(a, b)}
      onAdd={actions.onAdd}
      onRemove={() => actions.onRemove(entry)}
    />
  );
}
