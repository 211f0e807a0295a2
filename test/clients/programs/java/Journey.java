import com.example.patientapi.ApiClient;
import com.example.patientapi.api.LimsApi;
import com.example.patientapi.api.PatientsApi;
import com.example.patientapi.api.SearchesApi;
import com.example.patientapi.model.*;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The journey with the Java client of openapi-generator. */
public class Journey {
  static final ObjectMapper writer = ApiClient.createDefaultObjectMapper();

  /** Prints what the client read for a step, for the comparison. */
  static <Answer> Answer read(String step, Answer answer) throws Exception {
    System.out.println(writer.writeValueAsString(Map.of("step", step, "read", answer)));
    return answer;
  }

  static Hla typing() {
    return new Hla()
        .a(new HlaLocus().field1("02:01").field2("24:02"))
        .b(new HlaLocus().field1("07:02"))
        .drb1(new HlaLocus().field1("15:01"));
  }

  static List<Insurance> insurances() {
    return List.of(
        new Insurance()
            .payer(new Payer().MCID(new PayerMcid(9007199254740991L)))
            .insuredRelationshipID(12)
            .memberNumber("M-1"));
  }

  static LimsContact contact() {
    return new LimsContact().firstName("TEST").lastName("TEST").dateOfBirth("1952-01-01").email("");
  }

  static LimsAddress address() {
    return new LimsAddress().street1("1 Test Street").city("TESTVILLE").countryCode("US");
  }

  static List<MedicationId> medications() {
    return List.of(new MedicationId(1L), new MedicationId("RX-2"));
  }

  public static void main(String[] args) throws Exception {
    ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
    mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
    ApiClient client =
        new ApiClient(ApiClient.createDefaultHttpClientBuilder(), mapper, System.getenv("API_URL"));
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + System.getenv("API_TOKEN")));

    PatientsApi patients = new PatientsApi(client);
    SearchesApi searches = new SearchesApi(client);
    LimsApi lims = new LimsApi(client);

    CreatedPatient created =
        patients.createPatient(
            new CreatePatientRequest()
                .patientId("69391234P")
                .hla(typing())
                .idm(new Idm().cmvStatus(CmvStatus.N))
                .dateOfBirth(LocalDate.of(1961, 5, 27))
                .diagnosis(
                    new Diagnosis()
                        .diagnosisCode(DiagnosisCode.AML)
                        .diagnosisDate(LocalDate.of(2025, 11, 3)))
                .abo(Abo.A)
                .weight(76)
                .legalTerms(true),
            null);
    read("create a patient", created);
    Integer wmdaId = created.getWmdaId();

    read("retrieve the patient", patients.retrievePatient(wmdaId, null));

    patients.updatePatient(
        new UpdatePatientRequest().wmdaId(wmdaId).hla(typing()).abo(Abo.A).weight(77).legalTerms(true),
        null);
    read("retrieve the updated patient", patients.retrievePatient(wmdaId, null));

    Set<PatientStatus> statuses = new LinkedHashSet<>(List.of(PatientStatus.ACT, PatientStatus.NEW));
    PatientList list = patients.listPatients(10, null, null, statuses, null, null, null);
    read("list two statuses", list);

    read(
        "request a search",
        searches.requestSearch(
            new RequestSearchRequest()
                .wmdaId(wmdaId)
                .matchEngine(MatchEngine.NUMBER_2)
                .searchType(SearchType.DR),
            null));

    read(
        "request a second search",
        searches.requestSearch(
            new RequestSearchRequest()
                .wmdaId(wmdaId)
                .matchEngine(MatchEngine.NUMBER_3)
                .searchType(SearchType.CB),
            null));

    String after = null;

    do {
      PatientSearchList page = searches.listPatientSearches(wmdaId, 1, after);
      after = read("list the searches of the patient", page).getPaging().getNext();
    } while (after != null);

    read(
        "assign the patient to a colleague",
        patients.assignUserToPatient(
            new AssignUserRequest().wmdaId(wmdaId).userName("colleague@registry.example"), null));
    read(
        "assign the patient to nobody",
        patients.assignUserToPatient(new AssignUserRequest().wmdaId(wmdaId).userName(null), null));

    read(
        "stop the patient with a reason",
        patients.updatePatientStatus(
            new UpdatePatientStatusRequest(
                new StopPatientRequest()
                    .wmdaId(wmdaId)
                    .newStatus(StopStatus.STP)
                    .changeReason(ChangeReason.UPT)),
            null));

    do {
      StatusChangeList page = patients.listStatusChanges(wmdaId, 1, after);
      after = read("list the status changes", page).getPaging().getNext();
    } while (after != null);

    read(
        "create a second patient",
        patients.createPatient(new CreatePatientRequest().hla(typing()), null));

    OffsetDateTime updatedSince = OffsetDateTime.parse("1970-01-01T01:00:00+01:00");
    OffsetDateTime next = updatedSince;
    int limit = 1;

    do {
      PatientList page = patients.listPatients(limit, after, null, null, null, null, updatedSince);

      read("list the changed patients", page);
      next = page.getPaging().getNextUpdatedSince();

      after = page.getPaging().getNext();
    } while (after != null);
    read(
        "check for further changes",
        patients.listPatients(null, null, null, null, null, null, next));

    do {
      ListPatientsRequest body =
          new ListPatientsRequest().updatedSince(updatedSince).limit(limit).after(after);
      PatientList page = patients.searchPatientList(body);
      after = read("list the changed patients by request body", page).getPaging().getNext();
    } while (after != null);

    CreatedLimsPatient laboratoryPatient =
        lims.createLimsPatient(
            new CreateLimsPatientRequest()
                .insurances(insurances())
                .contact(contact())
                .address(address())
                .medicationIDs(medications())
                .referringMedicalRecordNumber("11731"),
            null);
    read("create a laboratory patient", laboratoryPatient);
    String patientMRN = laboratoryPatient.getPatientMRN();

    read("retrieve the laboratory patient", lims.retrieveLimsPatient(patientMRN, null));

    read(
        "change the laboratory patient",
        lims.updateLimsPatient(
            patientMRN,
            new UpdateLimsPatientRequest().address(new LimsAddress().city("OTHERVILLE")),
            null));

    read(
        "find the laboratory patient by the number of the partner",
        lims.findLimsPatients("11731", null, null));

    CreatedLimsCase linked =
        lims.createLimsCase(
            new CreateLimsCaseRequest()
                .patient(new CasePatientOrLink(new PatientLink().MCID(laboratoryPatient.getID()))),
            null);
    read("open a case with a link", linked);
    read("retrieve the case with a link", lims.retrieveLimsCase(linked.getCaseID()));

    read(
        "open a second case with a link",
        lims.createLimsCase(
            new CreateLimsCaseRequest()
                .patient(new CasePatientOrLink(new PatientLink().MCID(laboratoryPatient.getID()))),
            null));
    do {
      LimsCaseList page = lims.listLimsCases(patientMRN, 1, after);
      after = read("list the cases of the laboratory patient", page).getPaging().getNext();
    } while (after != null);

    CasePatient fullPatient =
        new CasePatient()
            .insurances(insurances())
            .contact(contact())
            .address(address())
            .medicationIDs(medications())
            .referringMedicalRecordNumber("11731");
    CreateLimsCaseRequest ownCase = new CreateLimsCaseRequest().patient(new CasePatientOrLink(fullPatient));
    ownCase.putAdditionalProperty("specimens", List.of(Map.of("specimenID", 9007199254740991L, "site", "skin")));
    CreatedLimsCase own = lims.createLimsCase(ownCase, null);
    read("open a case with a full patient", own);
    read("retrieve the case with a full patient", lims.retrieveLimsCase(own.getCaseID()));
  }
}
