import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { verifyEmailQuery } from "../features/door/data.ts";
import { Door } from "../features/door/door.tsx";

/** Takes the link that confirms an address. */
export function VerifyEmailPage() {
  const { t } = useTranslation();
  const { token = "" } = useSearch({ from: "/verify-email" });
  const verified = useQuery({ ...verifyEmailQuery(token), enabled: token !== "" });
  const outcome = verified.isSuccess ? t("door.verifyDone") : (verified.error?.message ?? t("door.verifyBusy"));
  return (
    <Door title={t("door.verifyTitle")} body={token === "" ? t("door.noToken") : <output>{outcome}</output>}>
      <Button component={Link} to="/" variant={verified.isSuccess ? "filled" : "default"} fullWidth>
        {t("door.goOn")}
      </Button>
    </Door>
  );
}
