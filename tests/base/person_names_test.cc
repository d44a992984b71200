#include "claims/base/person_names.h"

#include "claims/consistency/name_clusters.h"
#include "gtest/gtest.h"

namespace claims {
namespace {

struct Row {
  const char* a;
  const char* b;
  bool same;
};

TEST(NamesTest, SamePerson) {
  const Row kRows[] = {
      {"Igor Kostyukov", "Igor Kostiukov", true},
      {"Igor Kostyukov", "Ihor Kostjukov", true},
      {"Volodymyr Zelenskyy", "Vladimir Zelensky", true},
      {"Zelenskiy", "Volodymyr Zelenskyi", true},
      {"Anna Resnick", "Anna Reznik", true},
      {"Vladimir Medinskiy", "Vladimir Medinsky", true},
      {"Alexander Darchiev", "Aleksandr Darchiyev", true},
      {"Sergei Lavrov", "Serhii Lavrov", true},
      {"Yuri Ushakov", "Yury Ushakov", true},
      {"Andrey Yermak", "Andrii Ermak", true},
      {"Nasr al-Hariri", "Nasr Hariri", true},
      {"Bashar al-Jaafari", "Bashar Jaafari", true},
      {"Abbas Araghchi", "Abbas Araqchi", true},
      {"Mohammed Khan", "Muhammad Khan", true},
      {"Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", true},
      {"J.D. Vance", "JD Vance", true},
      {"J. Vance", "James Vance", true},
      {"Mike Waltz", "Michael Waltz", true},
      {"Umerov", "Rustem Umerov", true},
      {"Sergei Viktorovich Lavrov", "Sergey Lavrov", true},
      {"Gustavo Petro Urrego", "Gustavo Petro", true},
      {"Kenichiro Sasae", "Sasae Kenichiro", true},
      {"Ouattara", "Uattara", true},
      {"Nai Hong Sar", "Nai Hongsa", true},
      {"Andrei Fomin", "Alexander Fomin", false},
      {"Li Na", "Lina", false},
      {"Ana Maria Lind", "Anabel Lind", false},
      {"Alexander Fomin", "Aleksandr Fomenko", false},
      {"Kirill Dmitriev", "Igor Kostyukov", false},
      {"Ada Holm", "Bo Holm", false},
      {"Ada Holm", "Ada Lind", false},
      {"Rustem", "Rustem Umerov", false},
      {"Dmitriev", "Kirill Dmitrenko", false},
      {"Ivan Petrov", "Pavel Petrov", false},
      {"Holm", "Hale", false},
      {"", "Ada Holm", false},
      {"", "", false},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(SamePerson(row.a, row.b), row.same) << row.a << " / " << row.b;
    EXPECT_EQ(SamePerson(row.b, row.a), row.same) << row.b << " / " << row.a;
  }
}

TEST(NamesTest, SurnameKeyIsTheLastWord) {
  for (const char* name :
       {"Igor Kostyukov", "Kostiukov", "Ada van den Berg", "A. B. O'Neill-Smith", "Khalil al-Hayya",
        "Zoë Çelik, Jr.", "Mr. -- ", "al", "", "Kim Jong-un"}) {
    const PersonName parsed = ParsePersonName(name);
    EXPECT_EQ(SurnameKey(name), parsed.words.empty() ? "" : parsed.words.back()) << name;
  }
}

TEST(NamesTest, ASurnameThatFitsTwoPeopleFitsNone) {
  const PersonName names[] = {ParsePersonName("Fomin"), ParsePersonName("Andrei Fomin"),
                              ParsePersonName("Alexander Fomin"), ParsePersonName("A. Lund"),
                              ParsePersonName("Anna Lund")};
  const std::vector<int> cluster =
      ClusterNames({&names[0], &names[1], &names[2], &names[3], &names[4]});
  EXPECT_EQ(cluster[0], -1);
  EXPECT_NE(cluster[1], cluster[2]);
  EXPECT_EQ(cluster[3], cluster[4]);
}

}  // namespace
}  // namespace claims
